import type { JsonObject, JsonValue } from '@backstage/types';
import { isJsonObject } from '../json';
import { preservesUnknownFields, type Schema } from '../schema';

/** How a value is merged: by its schema, or by its type if the schema does not say. */
export type Atom =
  | { kind: 'scalar'; expects?: 'string' | 'numeric' | 'boolean' }
  | { kind: 'list'; atomic: boolean; keys: readonly string[]; items: Schema }
  | { kind: 'map'; atomic: boolean; schema: Schema };

const anything: Schema = { 'x-kubernetes-preserve-unknown-fields': true };

export function atomOf(schema: Schema, value: JsonValue | undefined): Atom {
  if (schema['x-kubernetes-int-or-string']) {
    return deducedAtom(schema, value);
  }
  switch (schema.type) {
    case 'array':
      return listAtom(schema);
    case 'object':
      return mapAtom(schema);
    case 'string':
      return { kind: 'scalar', expects: 'string' };
    case 'integer':
    case 'number':
      return { kind: 'scalar', expects: 'numeric' };
    case 'boolean':
      return { kind: 'scalar', expects: 'boolean' };
    default:
      return deducedAtom(schema, value);
  }
}

function listAtom(schema: Schema): Atom {
  const type = schema['x-kubernetes-list-type'];
  return {
    kind: 'list',
    atomic: type !== 'set' && type !== 'map',
    keys: type === 'map' ? schema['x-kubernetes-list-map-keys'] ?? [] : [],
    items: schema.items ?? anything,
  };
}

function mapAtom(schema: Schema): Atom {
  return {
    kind: 'map',
    atomic: schema['x-kubernetes-map-type'] === 'atomic',
    schema,
  };
}

function deducedAtom(schema: Schema, value: JsonValue | undefined): Atom {
  if (Array.isArray(value)) {
    return { kind: 'list', atomic: true, keys: [], items: anything };
  }
  return isJsonObject(value)
    ? mapAtom({ ...anything, ...schema })
    : { kind: 'scalar' };
}

/** The schema of a key, and whether the key is declared. Undefined if the key is not allowed. */
export function fieldOf(
  schema: Schema,
  key: string,
): { schema: Schema; declared: boolean } | undefined {
  if (schema.properties && Object.hasOwn(schema.properties, key)) {
    return { schema: schema.properties[key], declared: true };
  }
  if (typeof schema.additionalProperties === 'object') {
    return { schema: schema.additionalProperties, declared: false };
  }
  if (schema.additionalProperties === true || preservesUnknownFields(schema)) {
    return { schema: anything, declared: false };
  }
  if (schema['x-kubernetes-embedded-resource']) {
    return { schema: anything, declared: false };
  }
  return undefined;
}

/** The path element of an item of a set or a keyed list, or a text that says what is wrong with it. */
export function itemElement(
  atom: Extract<Atom, { kind: 'list' }>,
  item: JsonValue,
): { element: string } | { problem: string } {
  return atom.keys.length > 0 ? keyedElement(atom, item) : setElement(item);
}

function keyedElement(
  { keys, items }: Extract<Atom, { kind: 'list' }>,
  item: JsonValue,
): { element: string } | { problem: string } {
  if (!isJsonObject(item)) {
    return { problem: 'an item of a keyed list must be an object' };
  }
  const found: JsonObject = {};
  for (const key of [...keys].sort()) {
    const value = item[key] ?? items.properties?.[key]?.default;
    if (value !== undefined) {
      found[key] = value;
    }
  }
  return Object.keys(found).length > 0
    ? { element: `k:${JSON.stringify(found)}` }
    : { problem: `an item lacks all key fields (${keys.join(', ')})` };
}

function setElement(
  item: JsonValue,
): { element: string } | { problem: string } {
  return typeof item === 'object'
    ? { problem: 'an item of a set must be a scalar' }
    : { element: `v:${JSON.stringify(item)}` };
}

/** Items by path element. An element that occurs more than once has more than one item. */
export function itemsByElement(
  atom: Extract<Atom, { kind: 'list' }>,
  list: readonly JsonValue[],
): Map<string, JsonValue[]> {
  const found = new Map<string, JsonValue[]>();
  for (const item of list) {
    const result = itemElement(atom, item);
    if ('element' in result) {
      found.set(result.element, [...(found.get(result.element) ?? []), item]);
    }
  }
  return found;
}
