import type { JsonObject } from '@backstage/types';
import type { ApiServer } from './ApiServer';
import { cloneJson, isJsonObject } from './json';
import type { KubernetesObject } from './meta';
import type { ResourceType } from './resources';
import {
  collectionOf,
  createObject,
  deleteObject,
  readAs,
  updateObject,
  type RestContext,
} from './rest';

/** An object to write. The server completes its metadata. */
export type ObjectInput = JsonObject & { apiVersion: string; kind: string };

export type ObjectReference = {
  apiVersion: string;
  kind: string;
  name: string;
  namespace?: string;
};

const administrator = { name: 'sandbox', groups: ['system:masters'] };

/** Direct access to the objects of the server, with validation and defaults but without HTTP and RBAC. */
export class ObjectClient {
  readonly #server: ApiServer;

  constructor(server: ApiServer) {
    this.#server = server;
  }

  get(reference: ObjectReference): KubernetesObject | undefined {
    const type = this.#typeOf(reference);
    const stored = collectionOf(this.#server, type).get(
      reference.namespace ?? '',
      reference.name,
    );
    return stored && readAs(type, stored);
  }

  list(
    kind: { apiVersion: string; kind: string },
    namespace = '',
  ): KubernetesObject[] {
    const type = this.#typeOf(kind);
    const found = collectionOf(this.#server, type).list(namespace);
    return Array.from(found, stored => readAs(type, stored));
  }

  /** Creates an object, including its `status`. Fails with a StatusError. */
  create(input: ObjectInput): KubernetesObject {
    const type = this.#typeOf(input);
    const namespace = namespaceOf(input);
    const created = createObject(
      this.#server,
      this.#context(type, namespace),
      cloneJson(input),
    );
    if (type.hasStatus && input.status !== undefined) {
      return this.updateStatus({ ...created, status: input.status });
    }
    return created;
  }

  /** Replaces an object, whatever its resource version was. */
  update(object: KubernetesObject): KubernetesObject {
    return this.#replace(object, '');
  }

  updateStatus(object: KubernetesObject): KubernetesObject {
    return this.#replace(object, 'status');
  }

  delete(reference: ObjectReference): void {
    const type = this.#typeOf(reference);
    deleteObject(
      this.#server,
      this.#context(type, reference.namespace ?? ''),
      reference.name,
      { dryRun: false, preconditions: {} },
    );
  }

  #replace(object: KubernetesObject, subresource: string): KubernetesObject {
    const type = this.#typeOf(object);
    const { name = '', namespace = '' } = object.metadata;
    const live = collectionOf(this.#server, type).get(namespace, name);
    const input = cloneJson(object);
    input.metadata.resourceVersion = live && String(live.revision);
    return updateObject(
      this.#server,
      this.#context(type, namespace, subresource),
      name,
      input,
    ).object;
  }

  #context(
    type: ResourceType,
    namespace: string,
    subresource = '',
  ): RestContext {
    return {
      type,
      namespace,
      user: administrator,
      subresource,
      options: {
        dryRun: false,
        fieldValidation: 'Strict',
        fieldManager: 'sandbox',
        force: false,
      },
      warnings: [],
    };
  }

  #typeOf({
    apiVersion,
    kind,
  }: {
    apiVersion: string;
    kind: string;
  }): ResourceType {
    const [group, version] = apiVersion.includes('/')
      ? apiVersion.split('/')
      : ['', apiVersion];
    const type = this.#server.registry.findKind(group, version, kind);
    if (!type) {
      throw new Error(`The server does not serve ${kind} of ${apiVersion}`);
    }
    return type;
  }
}

function namespaceOf({ metadata }: ObjectInput): string {
  const { namespace } = isJsonObject(metadata) ? metadata : {};
  return typeof namespace === 'string' ? namespace : '';
}
