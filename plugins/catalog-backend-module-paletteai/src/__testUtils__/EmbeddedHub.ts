import { readdirSync, readFileSync } from 'node:fs';
import { createServer, Server, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { join } from 'node:path';
import {
  createKubernetesApi,
  failure,
  KubernetesApi,
  KubernetesObject,
  ObjectClient,
  StatusError,
} from '@paletteai/hub-standin';
import { parseAllDocuments } from 'yaml';

const TOKEN = 'portal-of-this-test';

/** The embedded Kubernetes API with the product's resource types, and ways to make it fail. */
export class EmbeddedHub {
  static async start(id = 'main'): Promise<EmbeddedHub> {
    const hub = new EmbeddedHub(id);
    await new Promise<void>(resolve => {
      hub.#server.listen(0, '127.0.0.1', resolve);
    });
    return hub;
  }

  readonly id: string;
  readonly #api: KubernetesApi;
  readonly #server: Server;
  #refusal: number | undefined;
  #answersEmpty = false;
  #unserved: string | undefined;
  #mutesWatches = false;
  #cuts = 0;

  private constructor(id: string) {
    this.id = id;
    this.#api = createKubernetesApi({
      crds: readDefinitions(),
      authenticate: token =>
        token === TOKEN && this.#refusal !== 401
          ? { name: 'portal', groups: ['system:masters'] }
          : undefined,
      onRequest: () => {
        if (this.#refusal !== undefined && this.#refusal !== 401) {
          throw new StatusError(
            failure(this.#refusal, 'ServiceUnavailable', 'refused by the test'),
          );
        }
      },
    });
    this.#server = createServer((request, response) => {
      const path = request.url ?? '';
      if (this.#unserved && path.includes('/spectrocloud.com/')) {
        const isDiscovery = /\/v1[a-z0-9]*$/.test(path);
        if (isDiscovery || path.includes(`/${this.#unserved}?`)) {
          this.#answerUnserved(response, isDiscovery);
          return;
        }
      }
      if (
        this.#answersEmpty &&
        path.includes('/spectrocloud.com/') &&
        !path.includes('watch=')
      ) {
        response.setHeader('Content-Type', 'application/json');
        response.end(
          JSON.stringify({
            apiVersion: 'spectrocloud.com/v1alpha1',
            kind: 'List',
            metadata: { resourceVersion: this.#api.resourceVersion },
            items: [],
          }),
        );
        return;
      }
      if (this.#mutesWatches && path.includes('watch=')) {
        response.writeHead(200, { 'Content-Type': 'application/json' });
        response.flushHeaders();
        return;
      }
      void this.#api.handle(request, response);
    });
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  get objects(): ObjectClient {
    return this.#api.objects;
  }

  get config() {
    return { server: { url: this.url, token: TOKEN } };
  }

  /** Answers everything with a status, and cuts what is open. */
  refuse(status: number): void {
    this.#refusal = status;
    this.cut();
  }

  /** Answers every list with none of what there is. */
  answerEmpty(): void {
    this.#answersEmpty = true;
    this.cut();
  }

  /** Forgets a kind, as when its definition is replaced by one with another version. */
  stopServing(plural: string): void {
    this.#unserved = plural;
    this.#api.endWatches();
    this.#server.closeAllConnections();
  }

  /** Opens watches, but tells nothing on them. */
  muteWatches(): void {
    this.#mutesWatches = true;
    this.#api.endWatches();
  }

  recover(): void {
    this.#mutesWatches = false;
    this.#refusal = undefined;
    this.#answersEmpty = false;
    this.#unserved = undefined;
  }

  /** Cuts connections; what changes until they are back must be found by a new list. */
  cut(): void {
    // Something must change, or the version that a watch continues from is still the newest.
    this.#cuts += 1;
    this.#ensureNamespace(`cut-${this.#cuts}`);
    this.#api.compact();
    this.#api.endWatches();
    this.#server.closeAllConnections();
  }

  /** Makes or replaces objects. */
  put(...objects: readonly HubObject[]): void {
    for (const object of objects) {
      const { name, namespace } = object.metadata;
      if (namespace) {
        this.#ensureNamespace(namespace);
      }
      const held = this.objects.get({ ...object, name, namespace });
      if (!held) {
        this.objects.create(object);
        continue;
      }

      this.objects.update({
        ...held,
        ...object,
        metadata: { ...held.metadata, ...object.metadata },
      });
    }
  }

  remove({ apiVersion, kind, metadata }: HubObject): void {
    this.objects.delete({ apiVersion, kind, ...metadata });
  }

  async stop(): Promise<void> {
    this.#api.stop();
    await new Promise<void>(resolve => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  /** As an API server that knows the group, but not the kind. */
  #answerUnserved(response: ServerResponse, isDiscovery: boolean): void {
    response.writeHead(isDiscovery ? 200 : 404, {
      'Content-Type': 'application/json',
    });
    response.end(
      JSON.stringify(
        isDiscovery
          ? {
              kind: 'APIResourceList',
              apiVersion: 'v1',
              groupVersion: 'spectrocloud.com/v1alpha1',
              resources: [],
            }
          : {
              kind: 'Status',
              apiVersion: 'v1',
              status: 'Failure',
              code: 404,
              reason: 'NotFound',
              message: '404 page not found',
            },
      ),
    );
  }

  #ensureNamespace(name: string): void {
    const namespace = { apiVersion: 'v1', kind: 'Namespace' };
    if (!this.objects.get({ ...namespace, name })) {
      this.objects.create({ ...namespace, metadata: { name } });
    }
  }
}

/** An object as the tests make it. */
export type HubObject = {
  apiVersion: string;
  kind: string;
  metadata: {
    name: string;
    namespace?: string;
    labels?: { [key: string]: string };
  };
} & KubernetesObjectFields;

type KubernetesObjectFields = Omit<
  Parameters<ObjectClient['create']>[0],
  'apiVersion' | 'kind' | 'metadata'
>;

let definitions: KubernetesObject[] | undefined;

function readDefinitions(): KubernetesObject[] {
  if (!definitions) {
    const folder = join(__dirname, '../../../../deploy/hub/crds');
    definitions = readdirSync(folder)
      .filter(name => name.endsWith('.yaml'))
      .flatMap(name =>
        parseAllDocuments(readFileSync(`${folder}/${name}`, 'utf8')),
      )
      .map(document => document.toJSON())
      .filter(document => document?.kind === 'CustomResourceDefinition');
  }
  return definitions;
}
