import type { JsonValue } from '@backstage/types';
import { builtinSchema } from '../builtins/builtinSchemas';
import {
  badRequest,
  invalid,
  invalidObject,
  marshalJson,
  StatusError,
} from '../errors';
import { isJsonObject } from '../json';
import type { KubernetesObject } from '../meta';
import type { ResourceType } from '../resources';
import { pruneUnknownFields } from '../schema';
import { checkGoTypes } from '../schema/checkGoTypes';
import { decodeBody } from './decodeObject';
import { handleUnknownFields } from './decodeResource';
import type { RestContext } from './RestContext';

const apiVersion = 'autoscaling/v1';

/** The Scale that a PUT sends. */
export function decodeScale(
  context: RestContext,
  name: string,
  text: string,
  contentType: string,
): KubernetesObject {
  const scale = decoded(context, text, contentType);
  const given = scale.metadata.name;
  if (!given) {
    throw badRequest(
      `the name of the object (${name} based on URL) was undeterminable: name must be provided`,
    );
  }
  assertName(given, name);
  return scale;
}

/** The Scale that a patch made of another. */
export function patchedScale(
  context: RestContext,
  name: string,
  patched: JsonValue,
): KubernetesObject {
  const text = marshalJson(patched);
  const scale = asScale(context, patched, detail =>
    invalidObject({ group: '', resource: '' }, '', [
      invalid('patch', `${text}\n`, detail),
    ]),
  );
  assertName(scale.metadata.name ?? '', name);
  return scale;
}

function assertName(given: string, name: string): void {
  if (given !== name) {
    throw badRequest(
      `the name of the object (${given}) does not match the name on the URL (${name})`,
    );
  }
}

function decoded(
  context: RestContext,
  text: string,
  contentType: string,
): KubernetesObject {
  try {
    return asScale(
      context,
      decodeBody(text, contentType, 'Scale') ?? {},
      cannotBeHandled,
    );
  } catch (error) {
    const isUnreadable = error instanceof StatusError && error.code === 400;
    throw context.type.custom && isUnreadable ? unknownType() : error;
  }
}

/** Whatever is wrong with the scale of a custom resource, the error is this one. */
function unknownType(): StatusError {
  return badRequest(
    'no kind is registered for the type v1.Scale in scheme "pkg/runtime/scheme.go:111"',
  );
}

function asScale(
  context: RestContext,
  value: JsonValue,
  failed: (detail: string) => StatusError,
): KubernetesObject {
  if (!isJsonObject(value)) {
    throw failed('json: cannot unmarshal into Go value of type v1.Scale');
  }
  const { kind = 'Scale', apiVersion: version = apiVersion } = value;
  if (kind !== 'Scale' || version !== apiVersion) {
    throw failed(
      `no kind ${JSON.stringify(
        kind,
      )} is registered for version ${JSON.stringify(version)}`,
    );
  }
  const schema = builtinSchema('Scale');
  const finding = checkGoTypes(value, schema, '', 'Scale');
  if (finding) {
    throw failed(finding);
  }
  handleUnknownFields(
    context,
    pruneUnknownFields(value, schema),
    (_type: ResourceType, detail) => failed(detail),
  );
  return {
    ...value,
    apiVersion,
    kind: 'Scale',
    metadata: isJsonObject(value.metadata) ? value.metadata : {},
  };
}

function cannotBeHandled(detail: string): StatusError {
  return badRequest(
    `Scale in version "v1" cannot be handled as a Scale: ${detail}`,
  );
}
