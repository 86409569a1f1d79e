import { notAcceptable } from '../errors';
import type { ListResult } from '../list';
import type { KubernetesObject } from '../meta';
import { tableOf, type TableOptions } from '../print';
import { apiVersionOf, type ResourceType } from '../resources';
import { jsonAs, readAs } from '../rest';
import { jsonAnswer, type Answer } from './answers';

/** The requested form of objects. */
type MediaType = {
  /** A transformation, such as Table of `meta.k8s.io`. */
  as?: string;
};

export type RenderOptions = {
  media: MediaType;
  includeObject: TableOptions['includeObject'];
  now: number;
};

/** The first supported form of an Accept header. Fails if there is none. */
export function negotiate(
  accept = '',
  transformations: readonly string[] = [],
): MediaType {
  if (accept.trim() === '') {
    return {};
  }
  for (const clause of accept.split(',')) {
    const [type, ...parameters] = clause.split(';').map(part => part.trim());
    const as = parameters.find(part => part.startsWith('as='))?.slice(3);
    if (as === undefined || transformations.includes(as)) {
      if (['application/json', 'application/*', '*/*'].includes(type)) {
        return { as };
      }
    }
  }
  throw notAcceptable(['application/json']);
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
    return jsonAnswer(code, table);
  }
  return jsonAnswer(code, object);
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
    // Lists of custom resources include an empty token.
    ...(result.continue || (type.custom && !media.as)
      ? { continue: result.continue ?? '' }
      : {}),
    ...(remainingItemCount ? { remainingItemCount } : {}),
  };
  if (!media.as) {
    return joinItems(type, result, metadata);
  }
  const items = result.items.map(stored => readAs(type, stored));
  return jsonAnswer(200, tableOf(type, items, metadata, options));
}

/** Items are stored as text, so a plain list needs no parsing. */
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
