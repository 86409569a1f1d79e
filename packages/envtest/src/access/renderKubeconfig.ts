import { stringify } from 'yaml';
import { EnvtestUser, TokenUser } from './EnvtestUser';

/** The API server as a kubeconfig names it. */
export interface KubeconfigCluster {
  url: string;
  /** The certificate authority, base64 of PEM. */
  caData: string;
}

/** Renders a kubeconfig with one context per user, named after the user; the first one is the current. */
export function renderKubeconfig(
  { url, caData }: KubeconfigCluster,
  users: [TokenUser, ...TokenUser[]],
): string {
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      {
        name: 'envtest',
        cluster: { server: url, 'certificate-authority-data': caData },
      },
    ],
    users: users.map(({ name, token }) => ({ name, user: { token } })),
    contexts: users.map(({ name }: EnvtestUser) => ({
      name,
      context: { cluster: 'envtest', user: name },
    })),
    'current-context': users[0].name,
  });
}
