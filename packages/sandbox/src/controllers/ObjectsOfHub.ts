import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { JsonObject } from '@backstage/types';
import { collectionPath } from './collectionPath';
import { objectAt } from './fieldsOf';
import { HubAction } from './HubAction';
import { HubAnswer, HubConnection } from './HubConnection';
import { collectionPaths, HubObjects, ServedObject } from './HubObjects';

const fieldManager = 'hub-controllers';

/** Objects in a list do not say of what kind they are on every server. */
const kinds: Readonly<Record<string, { apiVersion: string; kind: string }>> = {
  [collectionPaths.tenants]: paletteAi('Tenant'),
  [collectionPaths.projects]: paletteAi('Project'),
  [collectionPaths.computePools]: paletteAi('ComputePool'),
  [collectionPaths.aiWorkloads]: paletteAi('AIWorkload'),
  [collectionPaths.namespaces]: { apiVersion: 'v1', kind: 'Namespace' },
};

function paletteAi(kind: string) {
  return { apiVersion: 'spectrocloud.com/v1alpha1', kind };
}

/** Reads what the controllers look at, and does what they want. @internal */
export class ObjectsOfHub {
  readonly #connection: HubConnection;
  /** Objects already applied, so that they are not applied repeatedly. */
  readonly #applied = new Set<string>();

  private constructor(connection: HubConnection) {
    this.#connection = connection;
  }

  static create(connection: HubConnection): ObjectsOfHub {
    return new ObjectsOfHub(connection);
  }

  async read(): Promise<HubObjects> {
    const list = (name: keyof HubObjects) => this.#list(collectionPaths[name]);
    return {
      tenants: await list('tenants'),
      projects: await list('projects'),
      computePools: await list('computePools'),
      aiWorkloads: await list('aiWorkloads'),
      namespaces: await list('namespaces'),
    };
  }

  /** @returns the refusal of the hub as text; undefined if it succeeded or there was nothing to do */
  async carryOut(action: HubAction): Promise<string | undefined> {
    switch (action.verb) {
      case 'apply':
        return this.#apply(action.object, action.owner);
      case 'status':
        return this.#setStatus(action.object, action.status);
      case 'finalizers': {
        const { finalizers, object } = action;
        const { resourceVersion } = object.metadata;
        return this.#change('PATCH', pathOf(object), {
          contentType: 'application/merge-patch+json',
          body: { metadata: { finalizers, resourceVersion } },
        });
      }
      default:
        return this.#change('DELETE', pathOf(action.object), {
          body: { preconditions: { uid: action.object.metadata.uid } },
        });
    }
  }

  async #apply(
    object: Extract<HubAction, { verb: 'apply' }>['object'],
    owner: string,
  ): Promise<string | undefined> {
    const key = createHash('sha256')
      .update(JSON.stringify([owner, object]))
      .digest('hex');
    if (this.#applied.has(key)) {
      return undefined;
    }
    const refused = await this.#change('PATCH', pathOf(object), {
      query: { fieldManager, force: 'true' },
      contentType: 'application/apply-patch+yaml',
      body: object,
    });
    if (refused === undefined) {
      this.#applied.add(key);
    }
    return refused;
  }

  async #setStatus(
    object: ServedObject,
    status: JsonObject,
  ): Promise<string | undefined> {
    const before = objectAt(object.status);
    const isSame = Object.entries(status).every(([field, value]) =>
      isDeepStrictEqual(before[field] ?? null, value ?? null),
    );
    return isSame
      ? undefined
      : this.#change('PATCH', `${pathOf(object)}/status`, {
          contentType: 'application/merge-patch+json',
          body: { status },
        });
  }

  /** An object that is gone or has changed in the meantime is not a failure: the next reconcile handles it. */
  async #change(
    method: string,
    path: string,
    request: Parameters<HubConnection['send']>[2],
  ): Promise<string | undefined> {
    const answer = await this.#connection.send(method, path, request);
    return answer.status < 300 || [404, 409].includes(answer.status)
      ? undefined
      : describeRefusal(method, path, answer);
  }

  async #list(path: string): Promise<ServedObject[]> {
    const answer = await this.#connection.send('GET', path);
    if (answer.status !== 200) {
      throw new Error(describeRefusal('GET', path, answer));
    }
    const { items } = answer.body as { items: ServedObject[] };
    const kind = kinds[path];
    return items.map(item => ({ ...item, ...kind }));
  }
}

function pathOf(
  object: Parameters<typeof collectionPath>[0] & {
    readonly metadata: { readonly name: string };
  },
): string {
  return `${collectionPath(object)}/${object.metadata.name}`;
}

function describeRefusal(
  method: string,
  path: string,
  { status, body }: HubAnswer,
): string {
  const message =
    typeof body === 'object' && body !== null && 'message' in body
      ? String(body.message)
      : '';
  return `${method} ${path} was answered ${status} ${message}`;
}
