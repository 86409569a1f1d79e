import { stringify as stringifyYaml } from 'yaml';
import { notAcceptable } from '../errors';
import type { ListResult } from '../list';
import type { KubernetesObject } from '../meta';
import { tableOf, type TableOptions } from '../print';
import { apiVersionOf, type ResourceType } from '../resources';
import { jsonAs, readAs } from '../rest';
import type { Answer } from './answers';

/** The form in which objects are wanted. */
type MediaType = {
  format: 'json' | 'yaml';
  /** A transformation, such as Table of `meta.k8s.io`. */
  as?: string;
};

export type RenderOptions = {
  media: MediaType;
  includeObject: TableOptions['includeObject'];
  now: number;
};

/** The first acceptable form of an Accept header; fails when there is none. */
export function negotiate(
  accept = '',
  transformations: readonly string[] = [],
): MediaType {
  if (accept.trim() === '') {
    return { format: 'json' };
  }
  for (const clause of accept.split(',')) {
    const [type, ...parameters] = clause.split(';').map(part => part.trim());
    const as = parameters.find(part => part.startsWith('as='))?.slice(3);
    if (as === undefined || transformations.includes(as)) {
      if (['application/json', 'application/*', '*/*'].includes(type)) {
        return { format: 'json', as };
      }
      if (type === 'application/yaml') {
        return { format: 'yaml', as };
      }
    }
  }
  throw notAcceptable(['application/json', 'application/yaml']);
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

export function renderObject(
  type: ResourceType,
  object: KubernetesObject,
  code: number,
  options: RenderOptions,
): Answer {
  const { media } = options;
  if (media.as === 'Table') {
    const { resourceVersion } = object.metadata;
    const table = tableOf(type, [object], { resourceVersion }, options);
    return encode(code, table, media);
  }
  return encode(code, object, media);
}

export function renderList(
  type: ResourceType,
  result: ListResult,
  options: RenderOptions,
): Answer {
  const { media } = options;
  const { resourceVersion, remainingItemCount } = result;
  const metadata = {
    resourceVersion,
    // Lists of custom resources name an empty token too.
    ...(result.continue || (type.custom && !media.as)
      ? { continue: result.continue ?? '' }
      : {}),
    ...(remainingItemCount ? { remainingItemCount } : {}),
  };
  if (!media.as && media.format === 'json') {
    return joinItems(type, result, metadata);
  }
  const items = result.items.map(stored => readAs(type, stored));
  if (media.as === 'Table') {
    return encode(200, tableOf(type, items, metadata, options), media);
  }
  const { listKind: kind } = type;
  const list = { kind, apiVersion: apiVersionOf(type), metadata, items };
  return encode(200, list, media);
}

/** Items are stored as text, so a plain list is put together without parsing them. */
function joinItems(
  type: ResourceType,
  { items }: ListResult,
  metadata: object,
): Answer {
  const head = JSON.stringify({
    kind: type.listKind,
    apiVersion: apiVersionOf(type),
    metadata,
  }).slice(0, -1);
  const body = items.map(stored => jsonAs(type, stored)).join(',');
  return {
    code: 200,
    contentType: 'application/json',
    body: `${head},"items":[${body}]}\n`,
  };
}
