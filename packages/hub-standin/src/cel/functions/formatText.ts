const directive = /%(?:%|(?:\.(\d+))?([sdfexXob]))/g;

/** Fills the directives of a text as CEL's `format` does. */
export function formatText(text: string, values: readonly unknown[]): string {
  let next = 0;
  return text.replace(directive, (whole, precision, kind) => {
    if (whole === '%%') {
      return '%';
    }
    if (next >= values.length) {
      throw new Error(`index ${next} out of range`);
    }
    const value = values[next];
    next += 1;
    return formatValue(value, kind, precision ? Number(precision) : 6);
  });
}

function formatValue(value: unknown, kind: string, precision: number): string {
  switch (kind) {
    case 's':
      return describeValue(value);
    case 'd':
      return String(value);
    case 'f':
      return Number(value).toFixed(precision);
    case 'e':
      return exponent(Number(value).toExponential(precision));
    case 'x':
      return hexadecimal(value);
    case 'X':
      return hexadecimal(value).toUpperCase();
    case 'o':
      return asInteger(value).toString(8);
    default:
      return asInteger(value).toString(2);
  }
}

/** A value as `%s` writes it. */
function describeValue(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(describeValue).join(', ')}]`;
  }
  if (value instanceof Map) {
    const parts = [...value].map(
      ([key, item]) => `${describeValue(key)}: ${describeValue(item)}`,
    );
    return `{${parts.sort().join(', ')}}`;
  }
  if (value instanceof Date) {
    return value.toISOString().replace('.000Z', 'Z');
  }
  if (value instanceof Uint8Array) {
    return Buffer.from(value).toString('utf8');
  }
  return String(value);
}

function asInteger(value: unknown): bigint {
  if (typeof value === 'boolean') {
    return value ? 1n : 0n;
  }
  if (typeof value !== 'bigint') {
    throw new Error('only integers can be formatted in this base');
  }
  return value;
}

function hexadecimal(value: unknown): string {
  if (typeof value === 'string') {
    return Buffer.from(value).toString('hex');
  }
  return value instanceof Uint8Array
    ? Buffer.from(value).toString('hex')
    : asInteger(value).toString(16);
}

/** Go writes at least two digits of an exponent. */
function exponent(text: string): string {
  return text.replace(/e([+-])(\d)$/, 'e$10$2');
}
