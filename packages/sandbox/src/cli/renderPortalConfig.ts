import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { portalConfigFile } from '../repositoryFolders';
import { Sandbox } from '../Sandbox';

/** How the portal reaches a hub. @internal */
export interface HubServer {
  readonly url: string;
  readonly token: string;
  /** The certificate authority, as PEM. */
  readonly ca?: string;
}

/** What else to connect a portal with. @internal */
export interface PortalParts {
  /** A hub other than the sandbox's. */
  readonly hub?: HubServer;
  /** File with entities of the people who can sign in, for the catalog. */
  readonly organisation?: string;
}

/**
 * The configuration of a portal on this machine that signs people in at the sandbox and uses
 * its hub, or another one. It holds credentials of the sandbox.
 * @internal
 */
export function renderPortalConfig(
  sandbox: Pick<Sandbox, 'urls' | 'portalClient' | 'portalToken'>,
  parts: PortalParts = {},
): string {
  const { urls, portalClient, portalToken } = sandbox;
  const { hub = { url: urls.hub, token: portalToken }, organisation } = parts;
  return stringify({
    auth: {
      environment: 'development',
      // Sessions end with the provider, so the secret that signs their cookies may too.
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
    ...(organisation && {
      catalog: { locations: locationsWith(organisation) },
    }),
    paletteai: {
      signIn: ['paletteai', 'guest'],
      // Palette of the sandbox is on this machine, which no other portal may call.
      egress: { allow: [new URL(urls.palette).host] },
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

/** A list replaces the one of the file before, so that one is repeated. */
function locationsWith(organisation: string): unknown[] {
  const base = parse(readFileSync(portalConfigFile, 'utf8'));
  return [
    ...(base.catalog?.locations ?? []),
    {
      type: 'file',
      target: organisation,
      rules: [{ allow: ['Group', 'User'] }],
    },
  ];
}
