import { parse } from 'yaml';
import { renderPortalConfig } from './renderPortalConfig';

const sandbox = {
  urls: {
    hub: 'http://127.0.0.1:1/hub',
    palette: 'http://127.0.0.1:1/palette',
    huggingFace: 'http://127.0.0.1:1/huggingface',
    ngc: { api: '', authn: '', registry: '' },
    idp: 'http://127.0.0.1:1/idp',
  },
  portalClient: { clientId: 'portal', clientSecret: 'of the client' },
  portalToken: 'of the portal',
};

describe('renderPortalConfig', () => {
  it('connects a portal with the identity provider and the hub', () => {
    const config = parse(renderPortalConfig(sandbox));
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
      paletteai: {
        signIn: ['paletteai', 'guest'],
        hubs: {
          sandbox: {
            server: { url: 'http://127.0.0.1:1/hub', token: 'of the portal' },
          },
        },
      },
    });
    expect(config).not.toHaveProperty('catalog');
  });

  it('connects it with another hub', () => {
    const hub = { url: 'https://127.0.0.1:2', token: 'other', ca: 'PEM' };
    expect(
      parse(renderPortalConfig(sandbox, { hub })).paletteai.hubs.sandbox.server,
    ).toEqual(hub);
  });

  it('adds the people of the demo to what the catalog reads, and takes nothing away', () => {
    const { locations } = parse(
      renderPortalConfig(sandbox, { organisation: '/there/organisation.yaml' }),
    ).catalog;
    expect(locations.length).toBeGreaterThan(1);
    expect(locations).toContainEqual(
      expect.objectContaining({ target: '../../catalog-info.yaml' }),
    );
    expect(locations[locations.length - 1]).toEqual({
      type: 'file',
      target: '/there/organisation.yaml',
      rules: [{ allow: ['Group', 'User'] }],
    });
  });
});
