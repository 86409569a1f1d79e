import { stringify } from 'yaml';
import { Sandbox } from '../Sandbox';

/** How the portal reaches a hub. @internal */
export interface HubServer {
  readonly url: string;
  readonly token: string;
  /** The certificate authority, as PEM. */
  readonly ca?: string;
}

/**
 * The configuration with which a portal on this machine signs people in at the sandbox and reaches
 * its hub, or another one. It holds credentials of the sandbox.
 * @internal
 */
export function renderPortalConfig(
  sandbox: Pick<Sandbox, 'urls' | 'portalClient' | 'portalToken'>,
  hub: HubServer = { url: sandbox.urls.hub, token: sandbox.portalToken },
): string {
  const { urls, portalClient } = sandbox;
  return stringify({
    auth: {
      environment: 'development',
      // Sessions do not outlive the provider, so neither does what signs their cookies.
      session: { secret: portalClient.clientSecret },
      providers: {
        guest: {},
        paletteai: {
          development: {
            metadataUrl: `${urls.idp}/.well-known/openid-configuration`,
            clientId: portalClient.clientId,
            clientSecret: portalClient.clientSecret,
            prompt: 'login',
            additionalScopes: ['groups'],
            signIn: { resolvers: [{ resolver: 'groupsClaim' }] },
          },
        },
      },
    },
    portal: { signIn: ['paletteai', 'guest'] },
    paletteai: {
      integrations: {
        huggingFace: { host: urls.huggingFace },
        ngc: { apiHost: urls.ngc.api, authenticationHost: urls.ngc.authn },
      },
      hubs: {
        sandbox: {
          title: 'Sandbox',
          server: hub,
        },
      },
    },
  });
}
