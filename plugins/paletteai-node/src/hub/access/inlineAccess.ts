import { CachedHubAccess } from './CachedHubAccess';
import { HubAccess, HubAccessSource } from './HubAccess';
import { readSecretFile } from './readSecretFile';

/**
 * A hub that is named by its URL, with a token or a client certificate.
 *
 * @public
 */
export interface InlineHubConnection {
  /** Tells the forms of connections apart. */
  readonly type: 'inline';
  /** Base URL of the API server; may have a path. */
  readonly url: string;
  /** Bearer token. Secret. */
  readonly token?: string;
  /** File with a bearer token, read again every minute. */
  readonly tokenFile?: string;
  /** PEM text. */
  readonly ca?: string;
  /** File with the PEM text of the authority. */
  readonly caFile?: string;
  /** PEM text. */
  readonly clientCertificate?: string;
  /** File with PEM text. */
  readonly clientCertificateFile?: string;
  /** PEM text. Secret. */
  readonly clientKey?: string;
  /** File with PEM text. */
  readonly clientKeyFile?: string;
  /** Name in the certificate of the server, where it is not the host of the URL. */
  readonly serverName?: string;
  /** Trusts any certificate. For trials only. */
  readonly skipTlsVerify?: boolean;
  /** URL of an `http://` or `https://` proxy on the way; what the environment says without it. */
  readonly proxyUrl?: string;
}

/** Reads tokens and certificates from their files when they are needed, as those are rotated. */
export function inlineAccess(connection: InlineHubConnection): HubAccessSource {
  return CachedHubAccess.create(() => loadInlineAccess(connection));
}

async function loadInlineAccess(
  connection: InlineHubConnection,
): Promise<HubAccess> {
  const [token, ca, cert, key] = await Promise.all([
    valueOrFile(connection.token, connection.tokenFile, 'token'),
    valueOrFile(connection.ca, connection.caFile, 'certificate authority'),
    valueOrFile(
      connection.clientCertificate,
      connection.clientCertificateFile,
      'client certificate',
    ),
    valueOrFile(connection.clientKey, connection.clientKeyFile, 'client key'),
  ]);
  return {
    server: connection.url.replace(/\/+$/, ''),
    authorization: token && `Bearer ${token.trim()}`,
    tls: {
      ca,
      cert,
      key,
      serverName: connection.serverName,
      skipVerify: connection.skipTlsVerify,
    },
    proxyUrl: connection.proxyUrl,
    proxySetting: 'server.proxyUrl',
    isRenewed:
      connection.token === undefined &&
      connection.clientCertificate === undefined,
  };
}

async function valueOrFile(
  value: string | undefined,
  file: string | undefined,
  what: string,
): Promise<string | undefined> {
  return file === undefined ? value : readSecretFile(file, what);
}
