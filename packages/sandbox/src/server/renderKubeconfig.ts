import { stringify } from 'yaml';
import { SandboxPlace } from '../state';

/** Someone, with the token that they show. @internal */
export interface KubeconfigContext {
  readonly name: string;
  readonly token: string;
}

/**
 * A kubeconfig of one Kubernetes API with a context for each user; the first is the current one.
 * @param path - where the API is below the sandbox
 * @internal
 */
export function renderKubeconfig(
  { url, secure }: SandboxPlace,
  path: string,
  clusterName: string,
  contexts: readonly KubeconfigContext[],
): string {
  const cluster = secure
    ? {
        server: `${secure.url}${path}`,
        'certificate-authority-data': Buffer.from(
          secure.certificate.cert,
        ).toString('base64'),
      }
    : { server: `${url}${path}` };
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    preferences: {},
    clusters: [{ name: clusterName, cluster }],
    users: contexts.map(({ name, token }) => ({ name, user: { token } })),
    contexts: contexts.map(({ name }) => ({
      name,
      context: { cluster: clusterName, user: name },
    })),
    'current-context': contexts[0]?.name ?? '',
  });
}
