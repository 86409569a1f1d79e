import type { JsonObject, JsonValue } from '@backstage/types';
import { badRequest } from '../errors';
import { isJsonObject, jsonEqual } from '../json';
import { propertySchema, type Schema } from '../schema';

/**
 * Strategic merge patch of a built-in kind: lists whose schema names a merge key are merged by it,
 * `$patch`, `$deleteFromPrimitiveList`, `$setElementOrder` and `$retainKeys` do what they do in
 * Kubernetes. Changes and returns the target.
 */
export function applyStrategicMergePatch(
  target: JsonValue,
  patch: JsonValue,
  schema: Schema,
): JsonValue {
  if (!isJsonObject(patch)) {
    throw badRequest(
      'error decoding patch: json: cannot unmarshal into Go value of type map[string]interface {}',
    );
  }
  return mergeObject(isJsonObject(target) ? target : {}, patch, schema);
}

function mergeObject(
  target: JsonObject,
  patch: JsonObject,
  schema: Schema,
): JsonObject {
  const directive = patch.$patch;
  if (directive === 'replace') {
    const { $patch: _, ...rest } = patch;
    return rest;
  }
  if (directive === 'delete') {
    return {};
  }
  if (directive !== undefined && directive !== 'merge') {
    throw badRequest(`Unknown directive: ${JSON.stringify(directive)}`);
  }
  retainKeys(target, patch);
  for (const [key, value] of Object.entries(patch)) {
    if (!key.startsWith('$')) {
      mergeField(target, key, value ?? null, schema);
    }
  }
  for (const [key, value] of Object.entries(patch)) {
    applyListDirective(target, key, value ?? null, schema);
  }
  return target;
}

function retainKeys(target: JsonObject, patch: JsonObject): void {
  const kept = patch.$retainKeys;
  if (Array.isArray(kept)) {
    for (const key of Object.keys(target)) {
      if (!kept.includes(key)) {
        delete target[key];
      }
    }
  }
}

function mergeField(
  target: JsonObject,
  key: string,
  value: JsonValue,
  schema: Schema,
): void {
  const child = propertySchema(schema, key) ?? {};
  const current = target[key];
  if (value === null) {
    delete target[key];
  } else if (isJsonObject(value)) {
    const merged = mergeObject(
      isJsonObject(current) ? current : {},
      value,
      child,
    );
    if (value.$patch === 'delete') {
      delete target[key];
    } else {
      target[key] = merged;
    }
  } else if (Array.isArray(value)) {
    target[key] = mergeList(
      Array.isArray(current) ? current : [],
      value,
      child,
    );
  } else {
    target[key] = value;
  }
}

function mergeList(
  current: JsonValue[],
  patch: JsonValue[],
  schema: Schema,
): JsonValue[] {
  const replaces = patch.some(
    item => isJsonObject(item) && item.$patch === 'replace',
  );
  const items = patch.filter(
    item => !(isJsonObject(item) && item.$patch === 'replace'),
  );
  if (schema['x-kubernetes-patch-strategy'] !== 'merge' || replaces) {
    return items;
  }
  const key = schema['x-kubernetes-patch-merge-key'];
  return key
    ? mergeKeyedList(current, items, key, schema.items ?? {})
    : mergeScalars(current, items);
}

function mergeScalars(current: JsonValue[], items: JsonValue[]): JsonValue[] {
  const added = items.filter(
    item => !current.some(known => jsonEqual(known, item)),
  );
  return [...current, ...added];
}

function mergeKeyedList(
  current: JsonValue[],
  patch: JsonValue[],
  key: string,
  schema: Schema,
): JsonValue[] {
  const result = [...current];
  for (const item of patch) {
    if (!isJsonObject(item) || item[key] === undefined) {
      throw badRequest(
        `map: ${JSON.stringify(
          item,
        )} does not contain declared merge key: ${key}`,
      );
    }
    const index = result.findIndex(
      known => isJsonObject(known) && jsonEqual(known[key], item[key]),
    );
    const known = result[index];
    if (item.$patch === 'delete') {
      if (index >= 0) {
        result.splice(index, 1);
      }
    } else if (isJsonObject(known)) {
      result[index] = mergeObject(known, item, schema);
    } else {
      result.push(mergeObject({}, item, schema));
    }
  }
  return result;
}

function applyListDirective(
  target: JsonObject,
  directive: string,
  value: JsonValue,
  schema: Schema,
): void {
  const match = /^\$(deleteFromPrimitiveList|setElementOrder)\/(.+)$/.exec(
    directive,
  );
  const field = match ? match[2] : '';
  const list = target[field];
  if (!match || !Array.isArray(list) || !Array.isArray(value)) {
    return;
  }
  if (match[1] === 'deleteFromPrimitiveList') {
    target[field] = list.filter(
      item => !value.some(removed => jsonEqual(removed, item)),
    );
    return;
  }
  const key = propertySchema(schema, field)?.['x-kubernetes-patch-merge-key'];
  target[field] = inOrder(list, value, key);
}

/** Brings the named elements into the order given; others stay where they are between them. */
function inOrder(
  list: JsonValue[],
  order: JsonValue[],
  key: string | undefined,
): JsonValue[] {
  const identity = (item: JsonValue) =>
    key && isJsonObject(item) ? item[key] : item;
  const position = (item: JsonValue) =>
    order.findIndex(wanted => jsonEqual(identity(wanted), identity(item)));
  const named = list
    .filter(item => position(item) >= 0)
    .sort((a, b) => position(a) - position(b));
  return list.map(item => (position(item) >= 0 ? named.shift() ?? item : item));
}
