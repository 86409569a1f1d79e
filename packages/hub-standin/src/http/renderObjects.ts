import { stringify as stringifyYaml } from 'yaml';
import type { KubernetesObject } from '../meta';
import type { ListResult } from '../list';
import { isPartial, toPartialMetadata } from '../print/partialMetadata';
import { tableOf } from '../print/table';
import { apiVersionOf, type ResourceType } from '../resources';
import { jsonAs, readAs } from '../rest';
import type { StoredObject } from '../store';
import type { MediaType } from './negotiate';
import type { Answer } from './Response';

/** What of an object stands in the rows of a Table. */
export type IncludeObject = 'Metadata' | 'None' | 'Object';

export type RenderOptions = {
  media: MediaType;
  includeObject: IncludeObject;
  now: number;
};

export function renderObject(
  type: ResourceType,
  object: KubernetesObject,
  code: number,
  options: RenderOptions,
): Answer {
  const { media } = options;
  if (media.as === 'Table') {
    const { resourceVersion } = object.metadata;
    return encode(
      code,
      tableOf(type, [object], { resourceVersion }, options),
      media,
    );
  }
  return encode(
    code,
    isPartial(media.as) ? toPartialMetadata(object) : object,
    media,
  );
}

export function renderList(
  type: ResourceType,
  list: ListResult,
  options: RenderOptions,
): Answer {
  const { media } = options;
  const metadata = {
    // Lists of custom resources name an empty token too.
    ...(list.continue || (type.custom && !media.as)
      ? { continue: list.continue ?? '' }
      : {}),
    ...(list.remainingItemCount
      ? { remainingItemCount: list.remainingItemCount }
      : {}),
    resourceVersion: list.resourceVersion,
  };
  if (!media.as && media.format === 'json') {
    return joinItems(type, list.items, metadata);
  }
  const objects = list.items.map(stored => readAs(type, stored));
  if (media.as === 'Table') {
    return encode(200, tableOf(type, objects, metadata, options), media);
  }
  const partial = isPartial(media.as);
  const value = {
    kind: partial ? 'PartialObjectMetadataList' : type.listKind,
    apiVersion: partial ? 'meta.k8s.io/v1' : apiVersionOf(type),
    metadata,
    items: partial ? objects.map(toPartialMetadata) : objects,
  };
  return encode(200, value, media);
}

export function encode(code: number, value: object, media: MediaType): Answer {
  return media.format === 'yaml'
    ? {
        code,
        contentType: 'application/yaml',
        body: stringifyYaml(value, { aliasDuplicateObjects: false }),
      }
    : { code, contentType: 'application/json', body: JSON.stringify(value) };
}

/** The items of a built-in list do not repeat what the list says of their kind. */
function withoutKind(type: ResourceType, json: string): string {
  if (type.custom) {
    return json;
  }
  const { apiVersion, kind, ...rest } = JSON.parse(json);
  return JSON.stringify(rest);
}

/** Items are stored as text, so a plain list is put together without parsing them. */
function joinItems(
  type: ResourceType,
  items: StoredObject[],
  metadata: object,
): Answer {
  const head = JSON.stringify({
    kind: type.listKind,
    apiVersion: apiVersionOf(type),
    metadata,
  }).slice(0, -1);
  const body = `${head},"items":[${items
    .map(stored => withoutKind(type, jsonAs(type, stored)))
    .join(',')}]}\n`;
  return { code: 200, contentType: 'application/json', body };
}
