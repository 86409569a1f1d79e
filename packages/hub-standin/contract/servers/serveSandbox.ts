import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, Server } from 'node:https';
import { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import {
  createKubernetesApi,
  createLoopbackCertificate,
  hubDefinitions,
  KubernetesApi,
} from '../../src';

/** What the serving process tells its parent at first. */
export interface SandboxReady {
  type: 'ready';
  kubeconfig: string;
}

/** What it answers to the message "figures". */
export interface SandboxFigures {
  type: 'figures';
  openWatches: number;
  /** Bytes of the JavaScript heap, after a garbage collection where that can be asked for. */
  heapUsed: number;
  /** Bytes of the whole process. */
  residentSet: number;
}

/** An argument that leaves Deployments as they are, as on a server without their controller. */
export const WITHOUT_WORKLOADS = '--without-workloads';

const KEEP_ALIVE_MILLISECONDS = 180_000;
const BASE_PATH = '/hub';
const USERS = [
  {
    name: 'admin',
    uid: 'admin',
    groups: ['system:masters'],
    token: 'administrator-of-this-run',
  },
  { name: 'outsider', groups: ['outsiders'], token: 'outsider-of-this-run' },
];

/** The child process: serves the embedded Kubernetes API until its parent lets go of it. */
async function serveSandbox(): Promise<void> {
  const api = createKubernetesApi({
    basePath: BASE_PATH,
    crds: hubDefinitions(),
    authenticate: token => USERS.find(user => user.token === token),
    runsWorkloads: !process.argv.includes(WITHOUT_WORKLOADS),
  });
  const certificate = createLoopbackCertificate();
  const server = createServer(certificate, (request, response) => {
    void api.handle(request, response);
  });
  // As long as a real server keeps a connection: one that goes while a client takes it up again fails the client.
  server.keepAliveTimeout = KEEP_ALIVE_MILLISECONDS;
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const folder = await mkdtemp(join(tmpdir(), 'contract-sandbox-'));
  const kubeconfig = join(folder, 'kubeconfig');
  await writeFile(kubeconfig, renderKubeconfig(server, certificate.cert), {
    mode: 0o600,
  });
  process.on('message', () => process.send?.(figures(api)));
  process.on('disconnect', async () => {
    await rm(folder, { recursive: true, force: true });
    process.exit(0);
  });
  process.send?.({ type: 'ready', kubeconfig } satisfies SandboxReady);
}

function figures(api: KubernetesApi): SandboxFigures {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return {
    type: 'figures',
    openWatches: api.watchCount,
    heapUsed,
    residentSet: rss,
  };
}

function renderKubeconfig(server: Server, authority: string): string {
  const { port } = server.address() as AddressInfo;
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      {
        name: 'hub',
        cluster: {
          server: `https://127.0.0.1:${port}${BASE_PATH}`,
          'certificate-authority-data':
            Buffer.from(authority).toString('base64'),
        },
      },
    ],
    users: USERS.map(({ name, token }) => ({ name, user: { token } })),
    contexts: USERS.map(({ name }) => ({
      name,
      context: { cluster: 'hub', user: name },
    })),
    'current-context': 'admin',
  });
}

if (require.main === module) {
  void serveSandbox();
}
