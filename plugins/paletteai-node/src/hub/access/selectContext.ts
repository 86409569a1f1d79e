import { InputError } from '@backstage/errors';
import { parse } from 'yaml';
import { isLoopback } from '../transport/isLoopback';
import { ExecPlugin, Kubeconfig, kubeconfigSchema } from './kubeconfigSchema';

/** Where kubeconfig files hold what a cluster says for a plugin. */
const EXEC_EXTENSION = 'client.authentication.k8s.io/exec';

/** What one context of a kubeconfig file says; what the portal cannot honor is refused. */
export interface KubeconfigSelection {
  readonly context: string;
  readonly user: string;
  readonly server: string;
  readonly skipTlsVerify: boolean;
  readonly proxyUrl?: string;
  /** Relative to the file's folder. */
  readonly tokenFile?: string;
  readonly exec?: ExecPlugin;
  /** Whether its credentials are replaced before they end. */
  readonly isRenewed: boolean;
  /** What the cluster says for the plugin. */
  readonly execClusterConfig?: unknown;
  /** A kubeconfig with this context alone, for the Kubernetes client library. */
  readonly document: object;
}

/**
 * Chooses a context. The client library would accept several files that it then treats in an
 * unsafe way (an unknown context, a context without user, a user with `tokenFile` or `as`), so
 * they are looked at here first.
 */
export function selectContext(
  text: string,
  file: string,
  contextName?: string,
): KubeconfigSelection {
  const kubeconfig = parseKubeconfig(text, file);
  const name = contextName ?? kubeconfig['current-context'] ?? '';
  const context = kubeconfig.contexts?.find(entry => entry.name === name);
  if (!context) {
    throw new InputError(unknownContext(kubeconfig, file, name));
  }
  const where = `Context "${name}" of ${file}`;
  const cluster = kubeconfig.clusters?.find(
    entry => entry.name === context.context.cluster,
  );
  if (!cluster) {
    throw new InputError(
      `${where} names the cluster "${context.context.cluster}", which is not in the file`,
    );
  }
  const user = kubeconfig.users?.find(
    entry => entry.name === context.context.user,
  );
  if (!user) {
    throw new InputError(
      `${where} needs a user: add one to "users" and name it in the context`,
    );
  }
  if (user.user?.as || user.user?.['as-groups']?.length) {
    throw new InputError(
      `${where} impersonates a user ("as"), but the portal must impersonate the person who makes a request; use an account without "as"`,
    );
  }
  const provider = user.user?.['auth-provider']?.name;
  if (provider !== undefined && provider !== 'oidc') {
    throw new InputError(
      `${where} uses the auth-provider "${provider}", which kubectl has not had since 1.26; use the exec plugin of the provider`,
    );
  }
  const { server } = cluster.cluster;
  const skipTlsVerify = cluster.cluster['insecure-skip-tls-verify'] === true;
  assertSafeServer(server, skipTlsVerify, where);
  return {
    context: name,
    user: user.name,
    server: server.replace(/\/+$/, ''),
    skipTlsVerify,
    proxyUrl: cluster.cluster['proxy-url'] || undefined,
    tokenFile: user.user?.tokenFile ?? undefined,
    exec: user.user?.exec ?? undefined,
    isRenewed: Boolean(user.user?.exec || user.user?.tokenFile || provider),
    execClusterConfig: cluster.cluster.extensions?.find(
      ({ name: extension }) => extension === EXEC_EXTENSION,
    )?.extension,
    document: {
      'current-context': name,
      contexts: [context],
      clusters: [
        {
          ...cluster,
          cluster: {
            ...cluster.cluster,
            // The proxy is not the library's business, which refuses some.
            'proxy-url': undefined,
            // It also refuses plain HTTP unless verification is off; whether it is allowed was
            // decided above.
            'insecure-skip-tls-verify':
              skipTlsVerify || server.startsWith('http:'),
          },
        },
      ],
      // The library would wait for the plugin without end.
      users: [{ ...user, user: { ...user.user, exec: undefined } }],
    },
  };
}

function parseKubeconfig(text: string, file: string): Kubeconfig {
  let document: unknown;
  try {
    document = parse(text);
  } catch {
    // The parser's message quotes the text, which contains credentials.
    throw new InputError(`${file} is not a kubeconfig: it is not valid YAML`);
  }
  const result = kubeconfigSchema.safeParse(document);
  if (!result.success) {
    const paths = result.error.issues.map(
      issue => issue.path.map(String).join('.') || '(the whole file)',
    );
    throw new InputError(
      `${file} is not a kubeconfig: check ${paths.join(', ')}`,
    );
  }
  return result.data;
}

function unknownContext(
  kubeconfig: Kubeconfig,
  file: string,
  name: string,
): string {
  const known = kubeconfig.contexts?.map(entry => `"${entry.name}"`) ?? [];
  const choice = known.length
    ? `it has ${known.join(', ')}`
    : 'it has no context';
  return name
    ? `${file} has no context "${name}": ${choice}`
    : `${file} has no current context; choose one: ${choice}`;
}

function assertSafeServer(
  server: string,
  skipTlsVerify: boolean,
  where: string,
) {
  const url = URL.canParse(server) ? new URL(server) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new InputError(
      `${where} has the server "${server}", which is not an http or https URL`,
    );
  }
  if (url.protocol === 'http:' && !skipTlsVerify && !isLoopback(url)) {
    throw new InputError(
      `${where} has the server "${server}": credentials are sent over plain HTTP to this machine only; use https`,
    );
  }
}
