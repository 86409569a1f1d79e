import type { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import type { KubeConfig } from '@kubernetes/client-node';
import { once } from 'node:events';
import { RequestOptions } from 'node:https';
import path from 'node:path';
import { CachedHubAccess } from './CachedHubAccess';
import { ExecCredentials } from './exec/ExecCredentials';
import { HubAccess, HubAccessSource } from './HubAccess';
import { KubeconfigSelection, selectContext } from './selectContext';
import { loadKubernetesClient } from './loadKubernetesClient';
import { readSecretFile } from './readSecretFile';

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

/** Files are read again after it. */
const LIFETIME_MS = 10_000;

/** The identity provider of a kubeconfig with the auth-provider `oidc` may be slow. */
const TOKEN_TIMEOUT_MS = 30_000;

/**
 * Credentials of a kubeconfig context: tokens, client certificates and OIDC by the Kubernetes client
 * library, and those of exec plugins, which it does not bound. There is one library object per hub,
 * because it keeps one token.
 */
export function kubeconfigAccess(
  connection: KubeconfigHubConnection,
  logger: Pick<LoggerService, 'warn'>,
): HubAccessSource {
  let loaded: Promise<LoadedKubeconfig> | undefined;
  let exec: { readonly key: string; readonly credentials: ExecCredentials };
  const execOf = ({ selection, where }: LoadedKubeconfig) => {
    const key = JSON.stringify([where, selection.exec]);
    // Kept while the file is read again, as it knows of failures and when to try again.
    if (selection.exec && exec?.key !== key) {
      const folder = path.dirname(connection.file);
      const options = { plugin: selection.exec, where, folder, logger };
      exec = { key, credentials: new ExecCredentials(options) };
    }
    return selection.exec && exec.credentials;
  };
  const cache = CachedHubAccess.create(
    async () => {
      loaded ??= loadKubeconfig(connection);
      try {
        const current = await loaded;
        return await accessOf(current, execOf(current));
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
      loaded = undefined;
      exec?.credentials.invalidate();
      cache.invalidate();
    },
  };
}

interface LoadedKubeconfig {
  /** Path of the kubeconfig file. */
  readonly file: string;
  /** Context and file, for messages. */
  readonly where: string;
  readonly selection: KubeconfigSelection;
  readonly kubeConfig: KubeConfig;
}

async function loadKubeconfig({
  context,
  file,
}: KubeconfigHubConnection): Promise<LoadedKubeconfig> {
  const text = await readSecretFile(file, 'kubeconfig');
  const selection = selectContext(text, file, context);
  const { KubeConfig: KubeConfigClass } = await loadKubernetesClient();
  const kubeConfig = new KubeConfigClass();
  kubeConfig.loadFromString(JSON.stringify(selection.document));
  kubeConfig.makePathsAbsolute(path.dirname(file));
  const where = `context "${selection.context}" of ${file}`;
  return { file, where, selection, kubeConfig };
}

async function accessOf(
  loaded: LoadedKubeconfig,
  exec: ExecCredentials | undefined,
): Promise<HubAccess> {
  const { selection } = loaded;
  const options = await libraryOptions(loaded);
  const ca = pem(options.ca);
  const credential = await exec?.get(clusterInfo(selection, ca, options));
  return {
    server: selection.server,
    authorization:
      (credential?.token && `Bearer ${credential.token}`) ??
      (await tokenFromFile(loaded)) ??
      authorizationOf(options),
    tls: {
      ca,
      cert: credential?.cert ?? pem(options.cert),
      key: credential?.key ?? pem(options.key),
      serverName: options.servername,
      skipVerify: selection.skipTlsVerify,
    },
    proxyUrl: selection.proxyUrl,
    proxySetting: 'proxy-url of the kubeconfig',
    isRenewed: selection.isRenewed,
  };
}

async function libraryOptions({
  kubeConfig,
  selection,
  where,
}: LoadedKubeconfig): Promise<RequestOptions> {
  const options: RequestOptions = { headers: {} };
  const timeout = AbortSignal.timeout(TOKEN_TIMEOUT_MS);
  try {
    await Promise.race([
      kubeConfig.applyToHTTPSOptions(options),
      once(timeout, 'abort').then(() => timeout.throwIfAborted()),
    ]);
    return options;
  } catch {
    throw new ServiceUnavailableError(
      `Could not get credentials for ${where}: check the user "${selection.user}" and the files it refers to`,
    );
  }
}

/** What a plugin may ask to know of the cluster, as `kubectl` tells it. */
function clusterInfo(
  { execClusterConfig, proxyUrl, server, skipTlsVerify }: KubeconfigSelection,
  ca: string | undefined,
  { servername }: RequestOptions,
): object {
  return {
    server,
    'tls-server-name': servername,
    'insecure-skip-tls-verify': skipTlsVerify || undefined,
    'certificate-authority-data':
      ca && Buffer.from(ca, 'utf8').toString('base64'),
    'proxy-url': proxyUrl,
    config: execClusterConfig,
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
