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
export function parseFieldSelector(text: string): FieldRequirement[] {
  // What names neither a field nor a value asks for nothing.
  const terms = splitTerms(text).filter(term => !/^(==|!=|=)$/.test(term));
  return terms.map(term => {
    const match = /^([^=!]*?)\s*(==|!=|=)(.*)$/s.exec(term);
    if (!match) {
      throw badRequest(
        `invalid selector: '${text}'; can't understand '${term}'`,
      );
    }
    const [, field, operator, value] = match;
    return { field, equals: operator !== '!=', value: unescape(value) };
  });
}

/** Fails for a field that objects of the type can't be selected by. */
export function checkSelectable(
  requirements: readonly FieldRequirement[],
  type: ResourceType,
): void {
  for (const { field } of requirements) {
    if (!isSelectable(field, type)) {
      throw badRequest(notSelectable(field, type));
    }
  }
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
  return (text.match(/(\\.|[^,\\]|\\$)+/gs) ?? []).filter(term => term !== '');
}

/** What follows a backslash stands for itself; a sign of the selector can't do so without one. */
function unescape(value: string): string {
  const wrong = /\\(?![\\,=])(.?)/s.exec(value.replace(/\\[\\,=]/gs, ''));
  if (wrong) {
    throw badRequest(
      `invalid field selector: invalid escape sequence: \\${wrong[1]}`,
    );
  }
  const bare = /[,=]/.exec(value.replace(/\\./gs, ''));
  if (bare) {
    throw badRequest(
      `invalid field selector: unescaped character in value: ${bare[0].charCodeAt(
        0,
      )}`,
    );
  }
  return value.replace(/\\(.)/gs, '$1');
}
