import type { JsonObject, JsonValue } from '@backstage/types';
import { badRequest, invalid, invalidObject, marshalJson } from '../errors';
import { builtinKinds } from '../builtins/builtinKinds';
import { builtinSchema } from '../builtins/builtinSchemas';
import { builtinTypes } from '../builtins/types';
import { isJsonObject } from '../json';
import type { KubernetesObject, ObjectMeta } from '../meta';
import { apiVersionOf, type ResourceType } from '../resources';
import { applyDefaults, pruneUnknownFields } from '../schema';
import { checkGoTypes } from '../schema/checkGoTypes';
import { asTypedObject, goTypeOf, missingKind } from './decodeObject';
import type { RestContext } from './RestContext';

/** Makes the error for fields that strict validation does not let pass. */
export type StrictError = (type: ResourceType, detail: string) => Error;

/**
 * Turns a decoded body into an object of the resource: checks what it claims to be, handles unknown
 * fields as the request asks, and sets defaults.
 */
export function decodeResource(
  context: RestContext,
  body: JsonValue,
  strictError: StrictError = cannotBeHandled,
): KubernetesObject {
  const { type, bodyText } = context;
  // Nothing is an object without fields.
  const value = asTypedObject(body ?? {}, type.kind, bodyText);
  if (!type.custom) {
    // A built-in resource knows its kind when the body does not say.
    value.kind ||= type.kind;
    value.apiVersion ||= apiVersionOf(type);
  }
  if (typeof value.kind !== 'string' || value.kind === '') {
    throw missingKind(type.kind, bodyText ?? marshalJson(value));
  }
  if (!type.custom) {
    checkBuiltinKind(type, value.apiVersion, value.kind);
  }
  const metadata = value.metadata ?? {};
  if (!isJsonObject(metadata)) {
    throw metadataError(type, metadata);
  }
  checkTypes(type, value, metadata, strictError);
  checkVersion(type, value.apiVersion);
  const unknown = unknownFields(type, value);
  // Decoders of built-in types meet fields one after the other, pruning sorts what it found.
  handleUnknownFields(
    context,
    type.custom ? unknown.sort() : unknown,
    strictError,
  );
  const object = asObject(value, type, metadata, value.kind);
  if (type.custom) {
    applyDefaults(object, type.schema);
  }
  type.strategy.applyDefaults?.(object);
  return object;
}

function checkBuiltinKind(
  type: ResourceType,
  apiVersion: JsonValue | undefined,
  kind: string,
): void {
  if (apiVersion !== apiVersionOf(type) || kind !== type.kind) {
    throw wrongBuiltin(type, String(apiVersion ?? ''), kind);
  }
}

function checkVersion(
  type: ResourceType,
  apiVersion: JsonValue | undefined,
): void {
  const expected = apiVersionOf(type);
  if (apiVersion !== expected) {
    throw badRequest(
      `the API version in the data (${
        apiVersion ?? ''
      }) does not match the expected API version (${expected})`,
    );
  }
}

/** Fails for an object of another kind than the resource has; what a built-in one is was found out before. */
export function assertKind(
  { custom, kind, group }: ResourceType,
  object: KubernetesObject,
): void {
  if (custom && object.kind !== kind) {
    throw invalidObject(
      { group, resource: object.kind },
      object.metadata.name ?? '',
      [invalid('kind', object.kind, `must be ${kind}`)],
    );
  }
}

/** Decoders know every built-in kind, and not how to make another one of it. */
function isBuiltinKind(apiVersion: string, kind: string): boolean {
  return builtinKinds.some(
    known => known.kind === kind && apiVersionOf(known) === apiVersion,
  );
}

function wrongBuiltin(
  type: ResourceType,
  apiVersion: string,
  kind: string,
): Error {
  const version = apiVersion.split('/').pop() ?? '';
  const isKnown = Object.hasOwn(builtinTypes, kind) && version === 'v1';
  const detail =
    isKnown || isBuiltinKind(apiVersion, kind)
      ? `converting (${version}.${kind}) to (${type.group || 'core'}.${
          type.kind
        }): unknown conversion`
      : `no kind ${JSON.stringify(
          kind,
        )} is registered for version ${JSON.stringify(
          apiVersion,
        )} in scheme "pkg/runtime/scheme.go:111"`;
  return badRequest(
    `${kind} in version ${JSON.stringify(version)} cannot be handled as a ${
      type.kind
    }: ${detail}`,
  );
}

function checkTypes(
  type: ResourceType,
  value: { [key in string]?: JsonValue },
  metadata: JsonValue,
  typeError: StrictError,
): void {
  const finding = type.custom
    ? checkGoTypes(metadata, builtinSchema('ObjectMeta'))
    : checkGoTypes(value, type.schema, '', type.kind);
  if (finding) {
    throw typeError(type, finding);
  }
}

function metadataError(type: ResourceType, metadata: JsonValue): Error {
  const into = type.custom
    ? 'Go value of type v1.ObjectMeta'
    : `Go struct field ${type.kind}.metadata of type v1.ObjectMeta`;
  return cannotBeHandled(
    type,
    `json: cannot unmarshal ${goTypeOf(metadata)} into ${into}`,
  );
}

function cannotBeHandled(type: ResourceType, detail: string): Error {
  return badRequest(
    `${type.kind} in version ${JSON.stringify(
      type.version,
    )} cannot be handled as a ${type.kind}: ${detail}`,
  );
}

/** Fails, warns or stays silent about fields that were dropped. */
export function handleUnknownFields(
  context: RestContext,
  paths: string[],
  strictError: StrictError = cannotBeHandled,
): void {
  const duplicates = context.duplicateFields ?? [];
  if (paths.length + duplicates.length === 0) {
    return;
  }
  const texts = [
    ...duplicates,
    ...paths.map(path => `unknown field ${JSON.stringify(path)}`),
  ];
  if (context.options.fieldValidation === 'Strict') {
    throw strictError(
      context.type,
      `strict decoding error: ${texts.join(', ')}`,
    );
  }
  if (context.options.fieldValidation === 'Warn') {
    context.warnings.push(...texts);
  }
}

function asObject(
  value: { [key in string]?: JsonValue },
  type: ResourceType,
  metadata: ObjectMeta,
  kind: string,
): KubernetesObject {
  return Object.assign(value, {
    apiVersion: apiVersionOf(type),
    kind,
    metadata,
  });
}

/** Unknown fields of custom resources are told in order, others as they come. */
function unknownFields(type: ResourceType, value: JsonObject): string[] {
  const paths = pruneUnknownFields(value, type.schema);
  return type.custom ? paths.sort() : paths;
}
