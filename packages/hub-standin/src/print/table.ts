import type { JsonObject, JsonValue } from '@backstage/types';
import { marshalJson } from '../errors';
import type { KubernetesObject } from '../meta';
import type { PrinterColumn, ResourceType } from '../resources';
import { humanDuration } from './age';
import { findByPath } from './jsonPath';
import { toPartialMetadata } from './partialMetadata';

export type TableOptions = {
  includeObject: 'Metadata' | 'None' | 'Object';
  now: number;
  /** Later events of a watch leave the column definitions out. */
  noHeaders?: boolean;
};

/** A `meta.k8s.io/v1` Table of objects, as `kubectl get` asks for it. */
export function tableOf(
  type: ResourceType,
  objects: KubernetesObject[],
  metadata: object,
  options: TableOptions,
): object {
  return {
    kind: 'Table',
    apiVersion: 'meta.k8s.io/v1',
    metadata,
    columnDefinitions: options.noHeaders
      ? null
      : type.columns.map(column => ({
          name: column.name,
          type: column.type,
          format: column.format ?? '',
          description: column.description ?? '',
          priority: column.priority ?? 0,
        })),
    rows: objects.map(object => ({
      cells: type.columns.map(column => cellOf(column, object, options.now)),
      ...rowObject(object, options),
    })),
  };
}

function rowObject(
  object: KubernetesObject,
  { includeObject }: TableOptions,
): { object: object | null } {
  switch (includeObject) {
    case 'None':
      return { object: null };
    case 'Object':
      return { object };
    default:
      return { object: toPartialMetadata(object) };
  }
}

function cellOf(
  column: PrinterColumn,
  object: KubernetesObject,
  now: number,
): JsonValue {
  if (column.cell) {
    return column.cell(object, now);
  }
  const found = findByPath(object, column.jsonPath ?? '');
  if (found.length === 0) {
    return column.type === 'date' ? '<unknown>' : null;
  }
  return formatCell(found, column.type, now);
}

function formatCell(found: JsonValue[], type: string, now: number): JsonValue {
  const [value] = found;
  switch (type) {
    case 'integer':
      return typeof value === 'number' ? Math.trunc(value) : null;
    case 'number':
      return typeof value === 'number' ? value : null;
    case 'boolean':
      return typeof value === 'boolean' ? value : null;
    case 'date':
      return typeof value === 'string' ? age(value, now) : null;
    default:
      return found.map(cellText).join(',');
  }
}

function age(text: string, now: number): string {
  const time = Date.parse(text);
  return Number.isNaN(time) ? '<invalid>' : humanDuration(now - time);
}

function cellText(value: JsonValue): string {
  return typeof value === 'string' ? value : marshalJson(value as JsonObject);
}
