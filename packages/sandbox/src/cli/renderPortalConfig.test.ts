import { parse } from 'yaml';
import { renderPortalConfig } from './renderPortalConfig';

describe('renderPortalConfig', () => {
  it('connects a portal with the identity provider and the hub', () => {
    const config = parse(
      renderPortalConfig({
        urls: {
          hub: 'http://127.0.0.1:1/hub',
          palette: 'http://127.0.0.1:1/palette',
          huggingFace: 'http://127.0.0.1:1/huggingface',
          ngc: { api: '', authn: '', registry: '' },
          idp: 'http://127.0.0.1:1/idp',
        },
        portalClient: { clientId: 'portal', clientSecret: 'of the client' },
        portalToken: 'of the portal',
      }),
    );
    expect(config).toMatchObject({
      auth: {
        providers: {
          paletteai: {
            development: {
              metadataUrl:
                'http://127.0.0.1:1/idp/.well-known/openid-configuration',
              clientId: 'portal',
              clientSecret: 'of the client',
              signIn: { resolvers: [{ resolver: 'groupsClaim' }] },
            },
          },
        },
      },
      portal: { signIn: ['paletteai', 'guest'] },
      paletteai: {
        hubs: {
          sandbox: {
            server: { url: 'http://127.0.0.1:1/hub', token: 'of the portal' },
          },
        },
      },
    });
  });
});
