import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  oidcAuthenticator,
  oidcSignInResolvers,
} from '@backstage/plugin-auth-backend-module-oidc-provider';
import {
  authProvidersExtensionPoint,
  createOAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { readGroupMapping } from '@paletteai/backstage-plugin-paletteai-common';
import { createGroupsClaim } from './signIn/createGroupsClaim';

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
        providers: authProvidersExtensionPoint,
      },
      async init({ config, providers }) {
        const groupsClaim = createGroupsClaim(readGroupMapping(config));
        providers.registerProvider({
          providerId: 'paletteai',
          factory: createOAuthProviderFactory({
            authenticator: oidcAuthenticator,
            signInResolverFactories: { ...oidcSignInResolvers, groupsClaim },
          }),
        });
      },
    });
  },
});
