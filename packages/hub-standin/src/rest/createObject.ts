import { randomBytes, randomUUID } from 'node:crypto';
import type { JsonValue } from '@backstage/types';
import { trackUpdate } from '../apply';
import { formatTime } from '../Clock';
import {
  alreadyExists,
  badRequest,
  failure,
  forbiddenResource,
  invalidObject,
  plainInternalError,
  StatusError,
} from '../errors';
import {
  validateObjectMeta,
  type KubernetesObject,
  type ObjectMeta,
} from '../meta';
import { groupKindOf, groupResourceOf } from '../resources';
import { assertKind, decodeResource } from './decodeResource';
import { checkNamespaceForCreate } from './namespaceLifecycle';
import { toStorage } from './representation';
import { checkPolicies } from './checkPolicies';
import { checkQuota } from './checkQuota';
import { checkGrant } from './checkGrant';
import { collectionOf, type RestContext, type RestServer } from './RestContext';

/** POST to a collection. */
export function createObject(
  server: RestServer,
  context: RestContext,
  body: JsonValue,
): KubernetesObject {
  const object = decodeResource(context, body);
  return insertObject(server, context, object, created => {
    trackUpdate({
      type: context.type,
      live: undefined,
      updated: created,
      manager: context.options.fieldManager,
      subresource: '',
      now: server.clock.now(),
    });
  });
}

/** Adds an object that is decoded already; `track` records who manages its fields. */
export function insertObject(
  server: RestServer,
  context: RestContext,
  object: KubernetesObject,
  track: (object: KubernetesObject) => void,
): KubernetesObject {
  const { type } = context;
  const { metadata } = object;
  matchNamespace(context, object);
  checkDefinition(server, context, object);
  const generated = !metadata.name && Boolean(metadata.generateName);
  if (generated) {
    metadata.name = generateName(metadata.generateName ?? '');
  }
  checkNamespaceForCreate(
    server,
    type,
    metadata.namespace ?? '',
    metadata.name ?? '',
  );
  track(object);
  checkGrant(server, context, object);
  fillSystemMetadata(server, context, object);
  rejectInvalid(context, object);
  checkPolicies(server, context, { operation: 'CREATE', object });
  if (!context.options.dryRun) {
    rejectVersion(metadata);
  }
  const collection = collectionOf(server, type);
  const existing = collection.get(
    metadata.namespace ?? '',
    metadata.name ?? '',
  );
  if (existing) {
    throw generated
      ? nameTaken(context, existing.name)
      : alreadyExists(groupResourceOf(type), existing.name);
  }
  checkQuota(server, type, metadata.namespace ?? '', metadata.name ?? '');
  if (context.options.dryRun) {
    return object;
  }
  const stored = collection.put(toStorage(type, object));
  metadata.resourceVersion = String(stored.revision);
  return object;
}

/** Something new has no version yet; what is not a version at all passes. */
function rejectVersion({ resourceVersion = '' }: ObjectMeta): void {
  if (/^\d{1,19}$/.test(resourceVersion) && Number(resourceVersion) > 0) {
    throw plainInternalError(
      'resourceVersion should not be set on objects to be created',
    );
  }
}

/** A definition that is on its way out lets no more objects in. */
function checkDefinition(
  { store }: RestServer,
  { type }: RestContext,
  { metadata }: KubernetesObject,
): void {
  const definition = type.custom
    ? store
        .collection('apiextensions.k8s.io', 'customresourcedefinitions')
        .get('', `${type.plural}.${type.group}`)
    : undefined;
  if (definition?.deleting) {
    throw forbiddenResource(
      groupResourceOf(type),
      metadata.name ?? '',
      'create not allowed while custom resource definition is terminating',
    );
  }
}

function matchNamespace(
  { type, namespace }: RestContext,
  { metadata }: KubernetesObject,
): void {
  if (!type.namespaced) {
    if (metadata.namespace) {
      throw badRequest(
        'the namespace of the provided object does not match the namespace sent on the request',
      );
    }
    return;
  }
  if (!namespace) {
    delete metadata.namespace;
    return;
  }
  if (metadata.namespace && metadata.namespace !== namespace) {
    throw badRequest(
      'the namespace of the provided object does not match the namespace sent on the request',
    );
  }
  metadata.namespace = namespace;
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
  type.strategy.prepareForCreate?.(object, {
    now: server.clock.now(),
    randomId: randomSuffix,
  });
}

function rejectInvalid({ type }: RestContext, object: KubernetesObject): void {
  assertKind(type, object);
  const errors = validateObjectMeta(object.metadata, {
    namespaced: type.namespaced,
    builtIn: !type.custom && type.group !== 'apiextensions.k8s.io',
    validateName: name => type.strategy.validateName(name),
  });
  errors.push(...(type.strategy.validate?.(object, undefined, errors) ?? []));
  if (errors.length > 0) {
    throw invalidObject(groupKindOf(type), object.metadata.name ?? '', errors);
  }
}

const nameAlphabet = 'bcdfghjklmnpqrstvwxz2456789';

function randomSuffix(): string {
  return [...randomBytes(5)]
    .map(byte => nameAlphabet[byte % nameAlphabet.length])
    .join('');
}

function generateName(prefix: string): string {
  return `${prefix.slice(0, 58)}${randomSuffix()}`;
}

function nameTaken({ type }: RestContext, name: string): StatusError {
  const { message, details } = alreadyExists(
    groupResourceOf(type),
    name,
  ).status;
  return new StatusError(
    failure(
      409,
      'AlreadyExists',
      `${message}, the server was not able to generate a unique name for the object`,
      { ...details, retryAfterSeconds: 1 },
    ),
  );
}
