import type { JsonValue } from '@backstage/types';
import fc from 'fast-check';

const TEXTS = [
  '',
  ' ',
  '-',
  '*',
  'Default',
  'Not A Name',
  'kube-system',
  'constructor',
  '__proto__',
  'a'.repeat(300),
  'a'.repeat(20_000),
  '\u0000',
  '\n\r\t',
  'é😀\u202e',
  "'; DROP TABLE projects; --",
  '<script>alert(1)</script>',
  '{{7*7}}${7*7}',
  '%00%2e%2e',
  '1e309',
  '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----',
  'http://[::1',
  'https://user:word@127.0.0.1:1/?q#f',
  'ssh-ed25519 AAAA me',
  '10.0.0.0/8',
  '16 GB',
];

/** Texts that someone may send by mistake or on purpose. */
export const awkwardText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** The same for values of all types. */
export const awkwardValue: fc.Arbitrary<JsonValue> = fc.oneof(
  awkwardText,
  fc.constantFrom<JsonValue>(
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e308,
    Number.MAX_SAFE_INTEGER,
    [],
    {},
    [null],
    [[[[[[]]]]]],
    JSON.parse('{"__proto__":{"polluted":true}}'),
    JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  ),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<JsonValue>,
);
