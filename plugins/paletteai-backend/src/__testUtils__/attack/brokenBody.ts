import type { JsonObject, JsonValue } from '@backstage/types';
import fc from 'fast-check';
import { awkwardValue } from './awkwardValues';

interface Change {
  readonly verb: 'replace' | 'remove' | 'add';
  /** Which of all places, as a fraction. */
  readonly place: number;
  readonly key: string;
  readonly value: JsonValue;
}

const change: fc.Arbitrary<Change> = fc.record({
  verb: fc.constantFrom('replace' as const, 'remove' as const, 'add' as const),
  place: fc.double({ min: 0, max: 0.999, noNaN: true }),
  key: fc.constantFrom('colour', 'apiKeyy', 'name', 'constructor', 'x'),
  value: awkwardValue,
});

/** A body that is right, or wrong in a few places. */
export function brokenBody(
  right: fc.Arbitrary<JsonObject>,
): fc.Arbitrary<JsonValue> {
  return fc.oneof(
    { weight: 5, arbitrary: right },
    {
      weight: 7,
      arbitrary: fc
        .tuple(right, fc.array(change, { minLength: 1, maxLength: 3 }))
        .map(([body, changes]) => changes.reduce(changed, body as JsonValue)),
    },
    { weight: 1, arbitrary: awkwardValue },
  );
}

function changed(body: JsonValue, { key, place, value, verb }: Change) {
  const copy: JsonValue = structuredClone(body);
  const holders = holdersOf(copy);
  if (holders.length === 0) {
    return value;
  }
  const holder = holders[Math.floor(place * holders.length)];
  const keys = Object.keys(holder);
  const known = keys[Math.floor(place * 7919) % Math.max(1, keys.length)];
  if (verb === 'add' || known === undefined) {
    define(holder, key, value);
  } else if (verb === 'remove') {
    Reflect.deleteProperty(holder, known);
  } else {
    define(holder, known, value);
  }
  return copy;
}

function holdersOf(value: JsonValue): object[] {
  return typeof value === 'object' && value !== null
    ? [
        value,
        ...Object.values(value).flatMap(inner =>
          inner === undefined ? [] : holdersOf(inner),
        ),
      ]
    : [];
}

function define(holder: object, key: string, value: JsonValue): void {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
