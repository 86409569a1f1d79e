import { ServiceUnavailableError } from '@backstage/errors';
import type { KubeConfig } from '@kubernetes/client-node';
import { RequestOptions } from 'node:https';
import path from 'node:path';
import { CachedHubAccess } from './CachedHubAccess';
import { HubAccess, HubAccessSource } from './HubAccess';
import { KubeconfigSelection, selectContext } from './selectContext';
import { loadKubernetesClient } from './loadKubernetesClient';
import { readSecretFile } from './readSecretFile';
import { systemErrorCode } from '../errors/systemErrorCode';

/**
 * A hub that is named by a kubeconfig file.
 *
 * @public
 */
export interface KubeconfigHubConnection {
  /** Tells the forms of connections apart. */
  readonly type: 'kubeconfig';
  /** Path of the kubeconfig file. */
  readonly file: string;
  /** Defaults to the file's current context. */
  readonly context?: string;
}

/** exec plugins hand out short-lived tokens, and the client library has no leeway at their end. */
const LIFETIME_MS = 10_000;

/**
 * Credentials of a kubeconfig context: tokens, client certificates, exec plugins and OIDC, by the
 * Kubernetes client library. There is one library object per hub, because it keeps one token.
 */
export function kubeconfigAccess(
  connection: KubeconfigHubConnection,
): HubAccessSource {
  let loaded: Promise<LoadedKubeconfig> | undefined;
  const cache = CachedHubAccess.create(
    async () => {
      loaded ??= loadKubeconfig(connection);
      try {
        return await accessOf(await loaded);
      } catch (error) {
        loaded = undefined;
        throw error;
      }
    },
    { lifetimeMs: LIFETIME_MS },
  );
  return {
    resolve: () => cache.resolve(),
    invalidate: () => {
      // A new library object also forgets the token that an exec plugin gave.
      loaded = undefined;
      cache.invalidate();
    },
  };
}

interface LoadedKubeconfig {
  /** Path of the kubeconfig file. */
  readonly file: string;
  readonly selection: KubeconfigSelection;
  readonly kubeConfig: KubeConfig;
}

async function loadKubeconfig(
  connection: KubeconfigHubConnection,
): Promise<LoadedKubeconfig> {
  const text = await readSecretFile(connection.file, 'kubeconfig');
  const selection = selectContext(text, connection.file, connection.context);
  const { KubeConfig: KubeConfigClass } = await loadKubernetesClient();
  const kubeConfig = new KubeConfigClass();
  kubeConfig.loadFromString(JSON.stringify(selection.document));
  kubeConfig.makePathsAbsolute(path.dirname(connection.file));
  return { file: connection.file, selection, kubeConfig };
}

async function accessOf(loaded: LoadedKubeconfig): Promise<HubAccess> {
  const options: RequestOptions = { headers: {} };
  try {
    await loaded.kubeConfig.applyToHTTPSOptions(options);
  } catch (error) {
    throw credentialsError(loaded, error);
  }
  const { selection } = loaded;
  return {
    server: selection.server,
    authorization: (await tokenFromFile(loaded)) ?? authorizationOf(options),
    tls: {
      ca: pem(options.ca),
      cert: pem(options.cert),
      key: pem(options.key),
      serverName: options.servername,
      skipVerify: selection.skipTlsVerify,
    },
    proxyUrl: selection.proxyUrl,
  };
}

async function tokenFromFile(
  loaded: LoadedKubeconfig,
): Promise<string | undefined> {
  const { tokenFile } = loaded.selection;
  if (tokenFile === undefined) {
    return undefined;
  }
  const file = path.resolve(path.dirname(loaded.file), tokenFile);
  return `Bearer ${(await readSecretFile(file, 'token')).trim()}`;
}

function authorizationOf(options: RequestOptions): string | undefined {
  if (options.auth) {
    return `Basic ${Buffer.from(options.auth).toString('base64')}`;
  }
  const headers: object = options.headers ?? {};
  const value = new Map(Object.entries(headers)).get('Authorization');
  return typeof value === 'string' ? value.trim() : undefined;
}

function pem(value: unknown): string | undefined {
  if (typeof value === 'string') {
    return value;
  }
  return Buffer.isBuffer(value) ? value.toString('utf8') : undefined;
}

/** The error of an exec plugin may contain anything, so only known safe parts are reported. */
function credentialsError(loaded: LoadedKubeconfig, error: unknown): Error {
  const { selection, file } = loaded;
  const where = `context "${selection.context}" of ${file}`;
  if (selection.execCommand === undefined) {
    return new ServiceUnavailableError(
      `Could not get credentials for ${where}: check the user "${selection.user}" and the files it refers to`,
    );
  }
  const reason =
    systemErrorCode(error) === 'ENOENT'
      ? 'it is not installed or not on the PATH of the portal'
      : 'it failed; run it manually as the account that runs the portal';
  return new ServiceUnavailableError(
    `Could not get credentials for ${where} from the command "${selection.execCommand}": ${reason}`,
  );
}
