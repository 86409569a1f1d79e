import type { JsonValue } from '@backstage/types';
import { isJsonObject } from '../json';
import type { Schema } from '../schema';
import { FieldSet } from './FieldSet';
import { atomOf, fieldOf, itemsByElement } from './mergeAtoms';

/** The paths that an object sets, as the manager that applies it would own them. */
export function toFieldSet(value: JsonValue, schema: Schema): FieldSet {
  return childrenOf(value, schema).set;
}

/** What is below a value, and whether the value itself is a leaf. */
function childrenOf(
  value: JsonValue | undefined,
  schema: Schema,
): { set: FieldSet; isLeaf: boolean } {
  const atom = atomOf(schema, value);
  if (atom.kind === 'scalar' || atom.atomic) {
    return { set: FieldSet.empty, isLeaf: true };
  }
  if (atom.kind === 'list') {
    const list = Array.isArray(value) ? value : [];
    const elements = itemsByElement(atom, list);
    const children = [...elements]
      .filter(([, items]) => items.length === 1)
      .map(([element, [item]]): [string, FieldSet] => [
        element,
        childrenOf(item, atom.items).set,
      ]);
    return { set: FieldSet.build(elements.keys(), children), isLeaf: false };
  }
  const members: string[] = [];
  const children: [string, FieldSet][] = [];
  for (const [key, item] of Object.entries(isJsonObject(value) ? value : {})) {
    const field = fieldOf(atom.schema, key);
    if (!field) {
      continue;
    }
    const below = childrenOf(item, field.schema);
    const isEmpty =
      item === null || (isJsonObject(item) && Object.keys(item).length === 0);
    if (below.isLeaf || isEmpty || !field.declared) {
      members.push(`f:${key}`);
    }
    children.push([`f:${key}`, below.set]);
  }
  return { set: FieldSet.build(members, children), isLeaf: false };
}
