import type { JsonObject, JsonValue } from '@backstage/types';
import { parse as parseYaml } from 'yaml';
import {
  badRequest,
  invalid,
  invalidObject,
  unsupportedMediaType,
} from '../errors';
import { isJsonObject, nestsTooDeeply } from '../json';
import type { KubernetesObject } from '../meta';
import { apiVersionOf, groupKindOf } from '../resources';
import { applyDefaults, pruneUnknownFields, validateSchema } from '../schema';
import type { RestContext } from './RestContext';

const jsonTypes = ['', 'application/json'];
const yamlTypes = ['application/yaml', 'application/apply-patch+yaml'];

/** Fails for an unsupported content type of a body. No content type means JSON. */
export function assertReadable(contentType: string): void {
  const mediaType = mediaTypeOf(contentType);
  if (!jsonTypes.includes(mediaType) && mediaType !== 'application/yaml') {
    throw unsupportedMediaType(['application/json', 'application/yaml']);
  }
}

export function mediaTypeOf(contentType: string): string {
  return contentType.split(';')[0].trim().toLowerCase();
}

/** Reads a body as its content type says. */
export function decodeText(text: string, contentType: string): JsonValue {
  if (nestsTooDeeply(text)) {
    throw badRequest('exceeded max depth');
  }
  try {
    return yamlTypes.includes(mediaTypeOf(contentType))
      ? parseYaml(text, { logLevel: 'silent' }) ?? {}
      : JSON.parse(text);
  } catch (error) {
    throw badRequest(
      `the body of the request can't be read: ${
        error instanceof Error ? error.message.split('\n')[0] : error
      }`,
    );
  }
}

/**
 * Turns a decoded body into an object of the resource: checks its kind and version, handles unknown
 * fields as requested, and sets defaults.
 */
export function decodeObject(
  context: RestContext,
  body: JsonValue,
): KubernetesObject {
  const { type } = context;
  if (!isJsonObject(body)) {
    throw badRequest(`the body of the request must be a ${type.kind}`);
  }
  const value = body;
  if (!type.custom) {
    // The body of a built-in resource can leave out its kind.
    value.kind ||= type.kind;
    value.apiVersion ||= apiVersionOf(type);
  }
  value.metadata ??= {};
  if (type.custom && value.kind && value.kind !== type.kind) {
    throw invalidObject(groupKindOf(type), nameOf(value), [
      invalid('kind', value.kind, `must be ${type.kind}`),
    ]);
  }
  if (value.apiVersion !== apiVersionOf(type) || value.kind !== type.kind) {
    throw badRequest(
      `${value.kind ?? 'an object without a kind'} of ${
        value.apiVersion ?? 'no version'
      } can't be handled as a ${type.kind} of ${apiVersionOf(type)}`,
    );
  }
  reportUnknownFields(context, pruneUnknownFields(value, type.schema).sort());
  const object = value as KubernetesObject;
  applyDefaults(object, type.schema);
  checkTypes(context, object);
  type.strategy.applyDefaults?.(object);
  return object;
}

/** Fails, warns or ignores that fields were dropped. */
function reportUnknownFields(
  { type, options, warnings }: RestContext,
  paths: string[],
): void {
  const texts = paths.map(path => `unknown field ${JSON.stringify(path)}`);
  if (texts.length > 0 && options.fieldValidation === 'Strict') {
    throw badRequest(
      `${type.kind} can't be handled: strict decoding error: ${texts.join(
        ', ',
      )}`,
    );
  }
  if (options.fieldValidation === 'Warn') {
    warnings.push(...texts);
  }
}

/** Built-in kinds, and the metadata of others, have types that can't be anything else. */
function checkTypes({ type }: RestContext, object: JsonObject): void {
  const { metadata } = type.schema.properties ?? {};
  const found = type.custom
    ? validateSchema(object.metadata ?? {}, metadata, 'metadata')
    : validateSchema(object, type.schema);
  const mistyped = found.find(
    ({ reason }) => reason === 'FieldValueTypeInvalid',
  );
  if (mistyped) {
    throw badRequest(
      `${type.kind} can't be handled: ${mistyped.field}: ${mistyped.body}`,
    );
  }
  if (found.length > 0) {
    throw invalidObject(groupKindOf(type), nameOf(object), found);
  }
}

function nameOf({ metadata }: JsonObject): string {
  return isJsonObject(metadata) ? String(metadata.name ?? '') : '';
}
