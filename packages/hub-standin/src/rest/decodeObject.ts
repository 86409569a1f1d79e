import type { JsonObject, JsonValue } from '@backstage/types';
import { badRequest, marshalJson, unsupportedMediaType } from '../errors';
import { describeSyntaxError, findDuplicateKeys, isJsonObject } from '../json';
import { protobufMediaType } from '../protobuf';
import { assertDepth } from '../json/assertDepth';
import { duplicateYamlKeys, parseYaml } from '../yaml';

// Protocol Buffers have been turned into JSON when the body was read.
const jsonTypes = ['', 'application/json', protobufMediaType];
const yamlTypes = ['application/yaml', 'application/x-yaml', 'text/yaml'];
/** The content types of objects, as an API server names them. */
export const acceptedTypes = [
  'application/json',
  'application/yaml',
  protobufMediaType,
];

/** A body as JSON; the content type says how to read it. */
export function decodeBody(
  text: string,
  contentType: string,
  kind: string,
): JsonValue {
  try {
    return decodeText(text, contentType);
  } catch (error) {
    throw error instanceof SyntaxError
      ? unrecognized(kind, error.message, text)
      : error;
  }
}

/** The error for a body that does not say what it is. */
export function unrecognized(
  kind: string,
  detail: string,
  text: string,
): Error {
  return badRequest(
    `the object provided is unrecognized (must be of type ${kind}): ${detail} (${summary(
      text,
    )})`,
  );
}

const summaryLength = 30;

function summary(text: string): string {
  if (text === '') {
    return '<empty>';
  }
  const shown = Buffer.from(text).subarray(0, summaryLength);
  const cut = Buffer.byteLength(text) > summaryLength ? ' ...' : '';
  return `${shown.toString(text.startsWith('{') ? 'utf8' : 'hex')}${cut}`;
}

/** The same; what is malformed fails with a SyntaxError. */
export function decodeText(text: string, contentType: string): JsonValue {
  assertReadable(contentType);
  const mediaType = mediaTypeOf(contentType);
  if (jsonTypes.includes(mediaType)) {
    return decodeJson(text);
  }
  return parseYaml(text);
}

/** Fails for a content type that bodies of objects do not have; one that is absent means JSON. */
export function assertReadable(contentType: string): void {
  const mediaType = mediaTypeOf(contentType);
  const isKnown =
    jsonTypes.includes(mediaType) || yamlTypes.includes(mediaType);
  if (!isKnown || (mediaType === '' && contentType !== '')) {
    throw unsupportedMediaType(acceptedTypes);
  }
}

function mediaTypeOf(contentType: string): string {
  return contentType.split(';')[0].trim().toLowerCase();
}

export function decodeJson(text: string): JsonValue {
  assertDepth(text);
  try {
    return JSON.parse(text);
  } catch {
    const detail = describeSyntaxError(text);
    throw new SyntaxError(
      `couldn't get version/kind; json parse error: ${detail}`,
    );
  }
}

/** A body that must be an object with an apiVersion and a kind. */
export function asTypedObject(
  value: JsonValue,
  kind: string,
  text?: string,
): JsonObject {
  if (!isJsonObject(value)) {
    throw unrecognized(kind, noKind(value), text ?? marshalJson(value));
  }
  return value;
}

/** Problems with a value that is not an object, and therefore of no kind. */
export function noKind(value: JsonValue): string {
  return `couldn't get version/kind; json parse error: json: cannot unmarshal ${goTypeOf(
    value,
  )} into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }`;
}

export function missingKind(kind: string, text: string): Error {
  return unrecognized(kind, `Object 'Kind' is missing in '${text}'`, text);
}

export function goTypeOf(value: JsonValue): string {
  if (value === null) {
    return 'null';
  }
  if (Array.isArray(value)) {
    return 'array';
  }
  return typeof value === 'boolean' ? 'bool' : typeof value;
}

/** What a body sets twice, where its format lets that pass. */
export function duplicateFieldsOf(text: string, contentType: string): string[] {
  return jsonTypes.includes(mediaTypeOf(contentType))
    ? findDuplicateKeys(text).map(
        path => `duplicate field ${JSON.stringify(path)}`,
      )
    : duplicateYamlKeys(text);
}
