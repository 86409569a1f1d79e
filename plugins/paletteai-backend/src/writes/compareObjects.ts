import type {
  FieldChange,
  JsonObject,
  JsonValue,
  KubernetesObject,
  PreviewedChange,
} from '@paletteai/backstage-plugin-paletteai-common';
import { isDeepStrictEqual } from 'node:util';

/** Finds what a write would change about an object, from what the hub said in a dry run. */
export function compareObjects(
  live: KubernetesObject,
  future: KubernetesObject,
): PreviewedChange {
  const { namespace, name, resourceVersion } = live.metadata;
  const changes = changesBetween(content(live), content(future), '');
  return {
    apiVersion: live.apiVersion,
    kind: live.kind,
    ...(namespace !== undefined && { namespace }),
    name,
    ...(typeof resourceVersion === 'string' && { resourceVersion }),
    changes,
  };
}

/** What a person decides; the rest is the bookkeeping of the hub. */
function content(object: KubernetesObject): JsonObject {
  const { labels, annotations } = object.metadata;
  const { metadata: _, status: _status, ...rest } = object;
  return JSON.parse(
    JSON.stringify({
      ...rest,
      metadata: { labels: labels ?? {}, annotations: annotations ?? {} },
    }),
  );
}

function changesBetween(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  path: string,
): FieldChange[] {
  if (isObject(before) && isObject(after)) {
    return keysOf(before, after).flatMap(key =>
      changesBetween(
        own(before, key),
        own(after, key),
        path === '' ? key : `${path}.${key}`,
      ),
    );
  }
  return isDeepStrictEqual(before, after)
    ? []
    : [
        {
          path,
          ...(before !== undefined && { before }),
          ...(after !== undefined && { after }),
        },
      ];
}

function keysOf(left: JsonObject, right: JsonObject): string[] {
  return [...new Set([...Object.keys(left), ...Object.keys(right)])];
}

function own(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
