import { OAuth2 } from '@backstage/core-app-api';
import {
  ApiBlueprint,
  configApiRef,
  discoveryApiRef,
  oauthRequestApiRef,
} from '@backstage/frontend-plugin-api';
import { paletteaiAuthApiRef } from './paletteaiAuthApiRef';

/** Talks to the provider `paletteai` of the auth backend. */
export const paletteaiAuthApi = ApiBlueprint.make({
  name: 'paletteai-auth',
  params: defineParams =>
    defineParams({
      api: paletteaiAuthApiRef,
      deps: {
        config: configApiRef,
        discovery: discoveryApiRef,
        oauthRequest: oauthRequestApiRef,
      },
      factory: ({ config, discovery, oauthRequest }) =>
        OAuth2.create({
          configApi: config,
          discoveryApi: discovery,
          oauthRequestApi: oauthRequest,
          environment: config.getOptionalString('auth.environment'),
          provider: {
            id: 'paletteai',
            title: 'PaletteAI',
            icon: () => null,
          },
          // The backend adds what auth.providers.paletteai asks for besides.
          defaultScopes: ['openid', 'profile', 'email'],
        }),
    }),
});
