import { LoggerService } from '@backstage/backend-plugin-api';
import {
  apiVersionOf,
  KubernetesObject,
} from '@paletteai/backstage-plugin-paletteai-common';
import { type Envtest, startEnvtest } from '@paletteai/envtest';
import { createKubernetesApi } from '@paletteai/hub-standin';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { inlineAccess } from '../hub/access/inlineAccess';
import { DefaultHub } from '../hub/DefaultHub';
import { mockServices } from '@backstage/backend-test-utils';
import { eventually } from '../testUtils/eventually';
import { THING_DEFINITION, THING_KIND } from './thing';

export interface TestUser {
  readonly name: string;
  readonly groups: string[];
}

/** A Kubernetes API server for a test, embedded or real. */
export interface TestServer {
  readonly url: string;
  readonly ca?: string;
  token(user: string): string;
  stop(): Promise<void>;
}

export const ADMINISTRATOR = 'admin';

export async function startSandboxServer(
  users: readonly TestUser[] = [],
): Promise<TestServer & { api: ReturnType<typeof createKubernetesApi> }> {
  const all = [{ name: ADMINISTRATOR, groups: ['system:masters'] }, ...users];
  const api = createKubernetesApi({
    authenticate: token => all.find(user => `token-of-${user.name}` === token),
  });
  const server = createServer((request, response) => {
    void api.handle(request, response);
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    api,
    url: `http://127.0.0.1:${port}`,
    token: user => `token-of-${user}`,
    stop: async () => {
      api.stop();
      server.closeAllConnections();
      await new Promise(resolve => {
        server.close(resolve);
      });
    },
  };
}

export async function startRealServer(
  users: readonly TestUser[] = [],
): Promise<TestServer & { envtest: Envtest }> {
  const envtest = await startEnvtest({ crds: [], users: [...users] });
  return {
    envtest,
    url: envtest.url,
    ca: Buffer.from(envtest.caData, 'base64').toString('utf8'),
    token: user => envtest.token(user),
    stop: () => envtest.stop(),
  };
}

/** A hub for a server; it watches nothing by default. */
export function hubFor(
  server: Pick<TestServer, 'url' | 'ca'>,
  token: string,
  options: { signal?: AbortSignal; logger?: LoggerService } = {},
): DefaultHub {
  const { url, ca } = server;
  const connection = { type: 'inline', url, token, ca } as const;
  return DefaultHub.create({
    definition: {
      id: 'test',
      title: 'test',
      controlPlane: 'external',
      connection,
    },
    access: inlineAccess(connection),
    logger: options.logger ?? mockServices.logger.mock(),
    signal: options.signal ?? new AbortController().signal,
  });
}

/** Installs the kind of the tests and waits until it is served. */
export async function installThings(hub: DefaultHub): Promise<void> {
  await hub.writer().apply(THING_DEFINITION);
  await eventually(async () => {
    await hub.client().list(THING_KIND);
  });
}

export function refOf(object: KubernetesObject) {
  if (object.apiVersion !== apiVersionOf(THING_KIND)) {
    throw new Error(`Not a thing: ${object.kind}`);
  }
  const { name, namespace } = object.metadata;
  return { kind: THING_KIND, name, namespace };
}
