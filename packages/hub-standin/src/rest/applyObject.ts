import type { JsonObject, JsonValue } from '@backstage/types';
import {
  describeFindings,
  mergeApplied,
  sameContent,
  validateTyped,
} from '../apply';
import {
  badRequest,
  failure,
  goQuote,
  notFound,
  plainInternalError,
  StatusError,
} from '../errors';
import { forbiddenError } from '../authorization';
import { cloneJson, isJsonObject } from '../json';
import { assertDepth } from '../json/assertDepth';
import type { KubernetesObject } from '../meta';
import { apiVersionOf, groupResourceOf } from '../resources';
import { parseYaml } from '../yaml';
import { insertObject } from './createObject';
import { goTypeOf } from './decodeObject';
import { decodeResource } from './decodeResource';
import { readAs } from './representation';
import { findStored, type RestContext, type RestServer } from './RestContext';
import { replaceObject, type WriteResult } from './replaceObject';

/** PATCH with a server-side apply: creates the object when there is none. */
export function applyObject(
  server: RestServer,
  context: RestContext,
  name: string,
  text: string,
): WriteResult {
  const { type, namespace, options, subresource } = context;
  const stored = findStored(server, type, namespace, name);
  if (!stored && subresource) {
    throw notFound(groupResourceOf(type), name);
  }
  const applied = readConfiguration(
    { apiVersion: apiVersionOf(type), kind: type.kind },
    text,
  );
  checkConfiguration(context, applied);
  const live = stored ? readAs(type, stored) : newObject(context, name);
  const merged = mergeApplied({
    type,
    live,
    applied,
    manager: options.fieldManager,
    subresource,
    force: options.force,
    now: server.clock.now(),
  });
  checkIdentity(context, merged, name);
  const { managedFields } = merged.metadata;
  const decoded = decodeResource(context, cloneJson(merged));
  if (stored) {
    if (sameContent(decoded, live) && !managersChanged(merged, live)) {
      return { object: live, created: false };
    }
    const object = replaceObject(server, context, live, decoded, changed => {
      changed.metadata.managedFields = managedFields;
    });
    return { object, created: false };
  }
  checkMayCreate(server, context, name);
  const { resourceVersion = '' } = decoded.metadata;
  if (!/^\d*$/.test(resourceVersion)) {
    throw plainInternalError(
      `strconv.ParseUint: parsing ${goQuote(resourceVersion)}: invalid syntax`,
    );
  }
  if (decoded.metadata.uid) {
    throw uidWithoutObject(context, name, decoded.metadata.uid);
  }
  const object = insertObject(server, context, decoded, created => {
    created.metadata.managedFields = managedFields;
  });
  return { object, created: true };
}

/** Who may patch cannot create for that. */
function checkMayCreate(
  server: RestServer,
  { type, namespace, user }: RestContext,
  name: string,
): void {
  const attributes = {
    verb: 'create',
    group: type.group,
    version: type.version,
    resource: type.plural,
    subresource: '',
    namespace,
    name,
  };
  const { allowed, reason } = server.authorizer.authorize(user, attributes);
  if (!allowed) {
    throw forbiddenError(user, attributes, reason);
  }
}

/** A configuration to apply to an object of the given kind. */
export function readConfiguration(
  expected: { apiVersion: string; kind: string },
  text: string,
): JsonObject {
  const value = parseConfiguration(text);
  if (!isJsonObject(value)) {
    throw badRequest(
      `error decoding YAML: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal ${goTypeOf(
        value,
      )} into Go value of type map[string]interface {}`,
    );
  }
  if (
    value.apiVersion !== expected.apiVersion ||
    value.kind !== expected.kind
  ) {
    const version = value.apiVersion || '/';
    throw badRequest(
      `invalid object type: ${version}, Kind=${value.kind ?? ''}`,
    );
  }
  return value;
}

function checkConfiguration({ type }: RestContext, value: JsonObject): void {
  const metadata = isJsonObject(value.metadata) ? value.metadata : {};
  if (metadata.managedFields !== undefined) {
    throw badRequest('metadata.managedFields must be nil');
  }
  const findings = validateTyped(value, type.schema);
  if (findings.length > 0) {
    const subject = `${metadata.namespace ?? ''}/${
      metadata.name ?? ''
    }; ${apiVersionOf(type)}, Kind=${type.kind}`;
    throw new StatusError(
      failure(
        500,
        undefined,
        `failed to create typed patch object (${subject}): ${describeFindings(
          findings,
        )}`,
      ),
    );
  }
}

function parseConfiguration(text: string): JsonValue {
  if (text.trimStart().startsWith('{')) {
    assertDepth(text);
  }
  try {
    return parseYaml(text) ?? {};
  } catch (error) {
    throw badRequest(
      `error decoding YAML: error converting YAML to JSON: ${
        error instanceof Error ? error.message : error
      }`,
    );
  }
}

/** The configuration need not say what the path says, but must not say something else. */
function checkIdentity(
  { type, namespace }: RestContext,
  { metadata }: KubernetesObject,
  name: string,
): void {
  metadata.name ??= name;
  if (metadata.name !== name) {
    throw badRequest(
      `the name of the object (${metadata.name}) does not match the name on the URL (${name})`,
    );
  }
  if (type.namespaced) {
    metadata.namespace ??= namespace;
    if (metadata.namespace !== namespace) {
      throw badRequest(
        'the namespace of the provided object does not match the namespace sent on the request',
      );
    }
  }
}

function newObject(
  { type, namespace }: RestContext,
  name: string,
): KubernetesObject {
  return {
    apiVersion: apiVersionOf(type),
    kind: type.kind,
    metadata: type.namespaced ? { name, namespace } : { name },
  };
}

function managersChanged(
  merged: KubernetesObject,
  live: KubernetesObject,
): boolean {
  return (
    JSON.stringify(merged.metadata.managedFields) !==
    JSON.stringify(live.metadata.managedFields)
  );
}

function uidWithoutObject(
  { type }: RestContext,
  name: string,
  uid: string,
): StatusError {
  const resource = groupResourceOf(type);
  return new StatusError(
    failure(
      409,
      'Conflict',
      `Operation cannot be fulfilled on ${type.plural}${
        type.group ? `.${type.group}` : ''
      } ${goQuote(
        name,
      )}: uid mismatch: the provided object specified uid ${uid}, and no existing object was found`,
      { name, group: resource.group, kind: resource.resource },
    ),
  );
}
