import { randomBytes, randomUUID } from 'node:crypto';
import type { JsonValue } from '@backstage/types';
import { trackUpdate } from '../apply';
import { formatTime } from '../Clock';
import {
  alreadyExists,
  badRequest,
  forbiddenResource,
  invalidObject,
  notFound,
} from '../errors';
import { validateObjectMeta, type KubernetesObject } from '../meta';
import { groupKindOf, groupResourceOf } from '../resources';
import { decodeObject } from './decodeBody';
import {
  checkPolicies,
  collectionOf,
  toStorage,
  type RestContext,
  type RestServer,
} from './RestContext';

/** POST to a collection. */
export function createObject(
  server: RestServer,
  context: RestContext,
  body: JsonValue,
): KubernetesObject {
  return insertObject(server, context, decodeObject(context, body), created =>
    trackUpdate({
      type: context.type,
      live: undefined,
      updated: created,
      manager: context.options.fieldManager,
      subresource: '',
      now: server.clock.now(),
    }),
  );
}

/** Adds a decoded object. `track` records who manages its fields. */
export function insertObject(
  server: RestServer,
  context: RestContext,
  object: KubernetesObject,
  track: (object: KubernetesObject) => void,
): KubernetesObject {
  const { type } = context;
  const { metadata } = object;
  matchNamespace(context, object);
  if (!metadata.name && metadata.generateName) {
    metadata.name = `${metadata.generateName.slice(0, 58)}${randomSuffix()}`;
  }
  const { namespace = '', name = '', resourceVersion } = metadata;
  if (resourceVersion) {
    throw badRequest(
      'resourceVersion should not be set on objects to be created',
    );
  }
  checkHome(server, context, namespace, name);
  track(object);
  fillSystemMetadata(server, context, object);
  rejectInvalid(context, object);
  checkPolicies(server, context, { operation: 'CREATE', object });
  const collection = collectionOf(server, type);
  if (collection.get(namespace, name)) {
    throw alreadyExists(groupResourceOf(type), name);
  }
  if (!context.options.dryRun) {
    const stored = collection.put(toStorage(type, object));
    metadata.resourceVersion = String(stored.revision);
  }
  return object;
}

/** An object can leave out its namespace, but cannot name another than the request. */
export function matchNamespace(
  { type, namespace }: Pick<RestContext, 'type' | 'namespace'>,
  { metadata }: KubernetesObject,
): void {
  const expected = type.namespaced ? namespace : '';
  if (metadata.namespace && metadata.namespace !== expected) {
    throw badRequest(
      'the namespace of the provided object does not match the namespace sent on the request',
    );
  }
  if (expected) {
    metadata.namespace = expected;
  } else {
    delete metadata.namespace;
  }
}

/** Rejects new objects if their namespace does not exist or is being deleted. */
function checkHome(
  { store }: RestServer,
  { type }: RestContext,
  namespace: string,
  name: string,
): void {
  if (!type.namespaced || namespace === '') {
    return;
  }
  const home = store.collection('', 'namespaces').get('', namespace);
  if (!home) {
    throw notFound({ group: '', resource: 'namespaces' }, namespace);
  }
  if (home.deleting) {
    const message = `namespace ${namespace} is being terminated`;
    throw forbiddenResource(
      groupResourceOf(type),
      name,
      `unable to create new content in namespace ${namespace} because it is being terminated`,
      [
        {
          reason: 'NamespaceTerminating',
          message,
          field: 'metadata.namespace',
        },
      ],
    );
  }
}

function fillSystemMetadata(
  server: RestServer,
  { type }: RestContext,
  object: KubernetesObject,
): void {
  const { metadata } = object;
  metadata.uid = randomUUID();
  metadata.creationTimestamp = formatTime(server.clock.now());
  delete metadata.deletionTimestamp;
  delete metadata.deletionGracePeriodSeconds;
  delete metadata.generation;
  if (type.strategy.countsGenerations) {
    metadata.generation = 1;
  }
  if (type.custom && type.hasStatus) {
    delete object.status;
  }
  type.strategy.prepareForCreate?.(object);
}

function rejectInvalid({ type }: RestContext, object: KubernetesObject): void {
  const { namespaced, strategy } = type;
  const errors = [
    ...validateObjectMeta(object.metadata, {
      namespaced,
      validateName: strategy.validateName,
    }),
    ...(strategy.validate?.(object) ?? []),
  ];
  if (errors.length > 0) {
    throw invalidObject(groupKindOf(type), object.metadata.name ?? '', errors);
  }
}

const nameAlphabet = 'bcdfghjklmnpqrstvwxz2456789';

function randomSuffix(): string {
  return Array.from(
    randomBytes(5),
    byte => nameAlphabet[byte % nameAlphabet.length],
  ).join('');
}
