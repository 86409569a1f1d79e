import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createKubernetesApi,
  type KubernetesApi,
  type KubernetesApiOptions,
} from '../KubernetesApi';
import { widgetDefinition } from './widgetDefinition';

export type TestAnswer = {
  code: number;
  body: ReturnType<typeof JSON.parse>;
  headers: Record<string, unknown>;
};

export type TestRequest = {
  body?: unknown;
  contentType?: string;
  user?: string;
  headers?: Record<string, string | string[]>;
};

export const widgets = '/apis/example.com/v1/namespaces/home/widgets';

/** A server with one definition, one namespace and a few users, reached over HTTP. */
export class TestApi {
  readonly api: KubernetesApi;
  readonly #server: Server;

  private constructor(api: KubernetesApi, server: Server) {
    this.api = api;
    this.#server = server;
  }

  static async start(options: KubernetesApiOptions = {}): Promise<TestApi> {
    const api = createKubernetesApi({
      crds: [widgetDefinition()],
      authenticate: token =>
        token === 'unknown'
          ? undefined
          : {
              name: token,
              groups: token === 'admin' ? ['system:masters'] : ['staff'],
            },
      ...options,
    });
    api.objects.create({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'home' },
    });
    const server = createServer((incoming, response) =>
      api.handle(incoming, response),
    );
    await new Promise<void>(resolve =>
      server.listen(0, '127.0.0.1', () => resolve()),
    );
    return new TestApi(api, server);
  }

  async stop(): Promise<void> {
    this.api.stop();
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }

  send(
    method: string,
    path: string,
    { body, contentType, user = 'admin', headers = {} }: TestRequest = {},
  ): Promise<TestAnswer> {
    const { port } = this.#server.address() as AddressInfo;
    const text =
      typeof body === 'string' || body === undefined
        ? body
        : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const outgoing = request(
        {
          host: '127.0.0.1',
          port,
          method,
          path,
          headers: {
            Authorization: `Bearer ${user}`,
            'Content-Type': contentType ?? 'application/json',
            'User-Agent': 'test/1',
            // Without a length, a DELETE would be sent without its body.
            'Content-Length': Buffer.byteLength(text ?? ''),
            ...headers,
          },
        },
        response => {
          const chunks: Buffer[] = [];
          response.on('data', chunk => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            resolve({
              code: response.statusCode ?? 0,
              body: parse(Buffer.concat(chunks).toString('utf8')),
              headers: response.headers,
            });
          });
        },
      );
      outgoing.on('error', reject);
      outgoing.end(text);
    });
  }

  apply(
    name: string,
    manager: string,
    spec: object,
    query = '',
  ): Promise<TestAnswer> {
    return this.send(
      'PATCH',
      `${widgets}/${name}?fieldManager=${manager}${query}`,
      {
        contentType: 'application/apply-patch+yaml',
        body: {
          apiVersion: 'example.com/v1',
          kind: 'Widget',
          metadata: { name },
          spec,
        },
      },
    );
  }
}

export function widget(name: string, spec: object, metadata = {}): object {
  return {
    apiVersion: 'example.com/v1',
    kind: 'Widget',
    metadata: { name, ...metadata },
    spec,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
