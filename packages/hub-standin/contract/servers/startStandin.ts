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
} from '../../src';
import { ROBOTS } from '../runner/connect';
import { RunningServer } from './startRealServer';

const BASE_PATH = '/hub';
const USERS = [
  {
    name: 'admin',
    uid: 'admin',
    groups: ['system:masters'],
    token: 'administrator-of-this-run',
  },
  { name: 'outsider', groups: ['outsiders'], token: 'outsider-of-this-run' },
  ...ROBOTS.map(name => ({ name, groups: [], token: `${name}-of-this-run` })),
];

/** Serves the stand-in over TLS, as `kubectl` wants it. */
export async function startStandin(): Promise<RunningServer> {
  const api = createKubernetesApi({
    basePath: BASE_PATH,
    crds: hubDefinitions(),
    authenticate: token => USERS.find(user => user.token === token),
    runsWorkloads: true,
  });
  const certificate = createLoopbackCertificate();
  const server = createServer(certificate, (request, response) => {
    void api.handle(request, response);
  });
  // As long as a real server: a connection that goes while a client takes it up again fails the client.
  server.keepAliveTimeout = 180_000;
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const folder = await mkdtemp(join(tmpdir(), 'contract-standin-'));
  const kubeconfig = join(folder, 'kubeconfig');
  await writeFile(kubeconfig, renderKubeconfig(server, certificate.cert), {
    mode: 0o600,
  });
  return {
    kubeconfig,
    stop: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
      api.stop();
      await rm(folder, { recursive: true, force: true });
    },
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
