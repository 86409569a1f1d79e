import { apiVersionOf, KindDefinition } from './KindDefinition';
import type { JsonValue, KubernetesObject } from '../../kubernetes/types';
import { FIELD_MANAGER, LABEL_MANAGED_BY } from '../../metadata/labels';

/** Fields of an object; those that are `undefined` are left out. @internal */
export type Fields = { [key: string]: JsonValue | undefined };

/**
 * Omits absent fields, empty lists and empty objects.
 *
 * @internal
 */
export function compact(fields: Fields): { [key: string]: JsonValue } {
  return Object.fromEntries(
    Object.entries(fields).filter(
      (entry): entry is [string, JsonValue] => !isEmpty(entry[1]),
    ),
  );
}

/** Like {@link compact}, but `undefined` if nothing is left. @internal */
export function compactOrUndefined(
  fields: Fields,
): { [key: string]: JsonValue } | undefined {
  const result = compact(fields);
  return isEmpty(result) ? undefined : result;
}

/** Starts an object of a kind. @internal */
export function renderObject(
  kind: KindDefinition,
  metadata: {
    name: string;
    namespace?: string;
    labels?: Record<string, string>;
    annotations?: Record<string, string>;
  },
  content: Fields = {},
): KubernetesObject {
  const { name, namespace, labels, annotations } = metadata;
  const hasAnnotations = Object.keys(annotations ?? {}).length > 0;
  return {
    apiVersion: apiVersionOf(kind),
    kind: kind.kind,
    metadata: {
      name,
      ...(namespace !== undefined && { namespace }),
      labels: sortKeys({ ...labels, [LABEL_MANAGED_BY]: FIELD_MANAGER }),
      ...(hasAnnotations && { annotations: sortKeys(annotations ?? {}) }),
    },
    ...compact(content),
  };
}

/** Orders keys, so that the same request always gives the same text. @internal */
export function sortKeys<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

function isEmpty(value: JsonValue | undefined): boolean {
  if (value === undefined) {
    return true;
  }
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === 0
  );
}
