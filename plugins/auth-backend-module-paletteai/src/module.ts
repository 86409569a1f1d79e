import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { oidcSignInResolvers } from '@backstage/plugin-auth-backend-module-oidc-provider';
import {
  authProvidersExtensionPoint,
  createOAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { readGroupMapping } from '@paletteai/backstage-plugin-paletteai-common';
import { createGroupsClaim } from './signIn/createGroupsClaim';
import { createPatientOidcAuthenticator } from './signIn/createPatientOidcAuthenticator';

/**
 * Adds the sign-in provider `paletteai`: OpenID Connect with the resolver `groupsClaim`
 * beside the ones that Backstage has. It has an id of its own, so that it stands beside
 * Backstage's own `oidc` provider.
 *
 * @public
 */
export const authModulePaletteai = createBackendModule({
  pluginId: 'auth',
  moduleId: 'paletteai',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        providers: authProvidersExtensionPoint,
      },
      async init({ config, logger, providers }) {
        const groupsClaim = createGroupsClaim(readGroupMapping(config));
        providers.registerProvider({
          providerId: 'paletteai',
          factory: createOAuthProviderFactory({
            authenticator: createPatientOidcAuthenticator(logger),
            signInResolverFactories: { ...oidcSignInResolvers, groupsClaim },
          }),
        });
      },
    });
  },
});
