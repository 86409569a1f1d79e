import type { JsonValue } from '@backstage/types';
import { isJsonObject } from './json';
import type { KubernetesObject, ObjectMeta } from './meta';
import type { PrinterColumn, ResourceType } from './resources';

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
  const found = findByPath(object, column.jsonPath);
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
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** An object reduced to its metadata. */
function toPartialMetadata({ metadata }: KubernetesObject): {
  kind: string;
  apiVersion: string;
  metadata: ObjectMeta;
} {
  return {
    kind: 'PartialObjectMetadata',
    apiVersion: 'meta.k8s.io/v1',
    metadata,
  };
}

const step =
  /^(?:\.?(?<field>(?:[^\s.*[\]()\\]|\\.)+)|\[['"](?<quoted>[^'"]*)['"]\]|(?<all>\[\*\]|\.\*)|\[(?<index>-?\d+)\]|\[\?\(\s*@\.(?<key>[^=!<>\s]+)\s*==\s*(?<literal>'[^']*'|"[^"]*"|[^)\s]+)\s*\)\])/;

/**
 * The values at a path of the JSONPath subset that printer columns use: fields, indexes, `[*]`, and filters such as
 * `[?(@.type=="Ready")]`.
 */
export function findByPath(root: JsonValue, path: string): JsonValue[] {
  let found = [root];
  let rest = path.trim().replace(/^\$/, '');
  while (rest !== '' && rest !== '.') {
    const match = step.exec(rest);
    if (!match) {
      throw new Error(`Can't read the JSON path ${path} at ${rest}`);
    }
    const groups = match.groups ?? {};
    found = found.flatMap(value => take(value, groups));
    rest = rest.slice(match[0].length);
  }
  return found;
}

function take(
  value: JsonValue,
  { field, quoted, index, key, literal = '' }: Record<string, string>,
): JsonValue[] {
  const name = field?.replace(/\\(.)/g, '$1') ?? quoted;
  if (name !== undefined) {
    const found =
      isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : null;
    return found === undefined || found === null ? [] : [found];
  }
  if (index !== undefined) {
    const found = Array.isArray(value) ? value.at(Number(index)) : undefined;
    return found === undefined ? [] : [found];
  }
  const items = Array.isArray(value)
    ? value
    : Object.values(isJsonObject(value) ? value : {});
  const wanted = literal.replace(/^['"]|['"]$/g, '');
  return items
    .map(item => item ?? null)
    .filter(
      item =>
        key === undefined ||
        findByPath(item, key).some(candidate => String(candidate) === wanted),
    );
}

/** How long ago something was, as `kubectl get` writes it. */
export function humanDuration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  if (seconds < -1) {
    return '<invalid>';
  }
  if (seconds < 0) {
    return '0s';
  }
  if (seconds < 120) {
    return `${seconds}s`;
  }
  const minutes = Math.floor(seconds / 60);
  if (minutes < 10) {
    return withRest(minutes, 'm', seconds % 60, 's');
  }
  if (minutes < 180) {
    return `${minutes}m`;
  }
  const hours = Math.floor(minutes / 60);
  if (hours < 8) {
    return withRest(hours, 'h', minutes % 60, 'm');
  }
  if (hours < 48) {
    return `${hours}h`;
  }
  const days = Math.floor(hours / 24);
  if (days < 8) {
    return withRest(days, 'd', hours % 24, 'h');
  }
  if (days < 365 * 2) {
    return `${days}d`;
  }
  const years = Math.floor(days / 365);
  return years < 8 ? withRest(years, 'y', days % 365, 'd') : `${years}y`;
}

function withRest(
  value: number,
  unit: string,
  rest: number,
  restUnit: string,
): string {
  return rest === 0 ? `${value}${unit}` : `${value}${unit}${rest}${restUnit}`;
}
