import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** How one user of a kubeconfig reaches the server. */
export interface ServerIdentity {
  server: string;
  certificateAuthority: string | undefined;
  token: string | undefined;
  clientCertificate: string | undefined;
  clientKey: string | undefined;
}

interface NamedEntries {
  clusters?: { name: string; cluster: Record<string, string> }[];
  users?: { name: string; user: Record<string, string> }[];
  contexts?: { name: string; context: Record<string, string> }[];
  'current-context'?: string;
}

/** The identities of a kubeconfig: the one of the current context, and those of all contexts by name. */
export interface Kubeconfig {
  current: ServerIdentity;
  contexts: Map<string, ServerIdentity>;
}

export function readKubeconfig(file: string): Kubeconfig {
  const config: NamedEntries = parse(readFileSync(file, 'utf8'));
  const contexts = new Map(
    (config.contexts ?? []).map(({ name, context }) => [
      name,
      identityOf(config, context, file),
    ]),
  );
  const current = contexts.get(config['current-context'] ?? '');
  if (!current) {
    throw new Error(`${file} has no current-context that names a context`);
  }
  return { current, contexts };
}

function identityOf(
  config: NamedEntries,
  context: Record<string, string>,
  file: string,
): ServerIdentity {
  const cluster = config.clusters?.find(({ name }) => name === context.cluster);
  const user = config.users?.find(({ name }) => name === context.user);
  if (!cluster?.cluster.server) {
    throw new Error(
      `${file} has no server for its cluster "${context.cluster}"`,
    );
  }
  return {
    server: cluster.cluster.server,
    certificateAuthority: data(cluster.cluster, 'certificate-authority'),
    token: user?.user.token,
    clientCertificate: data(user?.user, 'client-certificate'),
    clientKey: data(user?.user, 'client-key'),
  };
}

function data(
  entry: Record<string, string> | undefined,
  key: string,
): string | undefined {
  const inline = entry?.[`${key}-data`];
  if (inline) {
    return Buffer.from(inline, 'base64').toString('utf8');
  }
  const file = entry?.[key];
  return file ? readFileSync(file, 'utf8') : undefined;
}
