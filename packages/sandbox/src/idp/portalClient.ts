import { randomBytes } from 'node:crypto';
import type { ClientMetadata } from 'oidc-provider';

/**
 * How the portal is known to the identity provider.
 * @public
 */
export interface PortalClient {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A client with a secret of its own. @internal */
export function createPortalClient(): PortalClient {
  return {
    clientId: 'paletteai-portal',
    clientSecret: randomBytes(24).toString('base64url'),
  };
}

/** @internal */
export function portalClientMetadata(client: PortalClient): ClientMetadata {
  return {
    client_id: client.clientId,
    client_secret: client.clientSecret,
    client_name: 'PaletteAI portal',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    // One is needed here; isPortalCallback decides.
    redirect_uris: ['http://localhost:7007/api/auth/oidc/handler/frame'],
    scope: 'openid profile email groups offline_access',
  };
}

/**
 * Whether a redirect goes to a portal on this machine, on whatever port and with whatever provider id.
 * @internal
 */
export function isPortalCallback(redirectUri: string): boolean {
  if (!URL.canParse(redirectUri)) {
    return false;
  }
  const { protocol, hostname, pathname, username, hash } = new URL(redirectUri);
  return (
    protocol === 'http:' &&
    ['localhost', '127.0.0.1', '[::1]'].includes(hostname) &&
    /^\/api\/auth\/[\w-]+\/handler\/frame$/.test(pathname) &&
    username === '' &&
    hash === ''
  );
}
