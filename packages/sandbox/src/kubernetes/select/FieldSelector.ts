import type { JsonValue } from '@backstage/types';
import { badRequest } from '../errors';
import { isJsonObject } from '../json';
import type { ResourceType } from '../resources';
import { readObject, type StoredObject } from '../store';

export type FieldRequirement = {
  field: string;
  equals: boolean;
  value: string;
};

/** Reads a field selector such as `metadata.name=a,status.phase!=Running`. */
export function parseFieldSelector(
  text: string,
  type: ResourceType,
): FieldRequirement[] {
  return splitTerms(text).map(term => {
    const match = /^([^=!]+?)\s*(==|!=|=)(.*)$/s.exec(term);
    if (!match) {
      throw badRequest(
        `invalid selector: '${text}'; can't understand '${term}'`,
      );
    }
    const [, field, operator, value] = match;
    if (!isSelectable(field, type)) {
      throw badRequest(notSelectable(field, type));
    }
    return { field, equals: operator !== '!=', value: unescape(value) };
  });
}

/** Parses the object only when a field beside name and namespace is asked for. */
class FieldReader {
  readonly #stored: StoredObject;
  #object: JsonValue | undefined;

  constructor(stored: StoredObject) {
    this.#stored = stored;
  }

  read(field: string): string {
    if (field === 'metadata.name') {
      return this.#stored.name;
    }
    if (field === 'metadata.namespace') {
      return this.#stored.namespace;
    }
    this.#object ??= readObject(this.#stored);
    const found = field
      .split('.')
      .reduce<JsonValue | undefined>(
        (value, key) => (isJsonObject(value) ? value[key] : undefined),
        this.#object,
      );
    return found === undefined || found === null ? '' : String(found);
  }
}

export function matchesFields(
  requirements: readonly FieldRequirement[],
  stored: StoredObject,
): boolean {
  if (requirements.length === 0) {
    return true;
  }
  const values = new FieldReader(stored);
  return requirements.every(
    ({ field, equals, value }) => (values.read(field) === value) === equals,
  );
}

function isSelectable(field: string, type: ResourceType): boolean {
  return (
    field === 'metadata.name' ||
    (field === 'metadata.namespace' && type.namespaced) ||
    (field === 'metadata.namespace' && !type.custom) ||
    type.selectableFields.includes(field)
  );
}

/** Built-in types without selectors of their own say which ones all types have. */
function notSelectable(field: string, type: ResourceType): string {
  return type.custom || type.selectableFields.length > 0
    ? `field label not supported: ${field}`
    : `${JSON.stringify(
        field,
      )} is not a known field selector: only "metadata.name", "metadata.namespace"`;
}

function splitTerms(text: string): string[] {
  return (text.match(/(\\.|[^,\\])+/gs) ?? []).filter(term => term !== '');
}

function unescape(value: string): string {
  return value.replace(/\\(.)/gs, '$1');
}
