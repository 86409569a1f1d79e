import type { JsonValue } from '@backstage/types';

/** Quotes a string as Go's %q does for what occurs in API messages. */
export function goQuote(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f]/g, character => {
    const code = character.charCodeAt(0).toString(16).padStart(2, '0');
    return character === '\u007f' ? `\\x${code}` : `\\u00${code}`;
  });
}

/** JSON as Go writes it: keys of maps sorted, and `<`, `>`, `&` escaped. */
export function marshalJson(value: JsonValue | undefined): string {
  return JSON.stringify(sortKeys(value ?? null)).replace(
    /[<>&\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function sortKeys(value: JsonValue): JsonValue {
  if (Array.isArray(value)) {
    return value.map(sortKeys);
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.keys(value)
        .sort()
        .map(key => [key, sortKeys(value[key] ?? null)]),
    );
  }
  return value;
}
