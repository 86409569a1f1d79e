import type { Environment } from '@marcbachmann/cel-js';
import { Quantity, toNanos } from './Quantity';

/** The functions on quantities. */
export function addQuantityFunctions(environment: Environment): void {
  environment
    .registerType('kubernetes.Quantity', { ctor: Quantity, fields: {} })
    .registerFunction('quantity(string): kubernetes.Quantity', read)
    .registerFunction(
      'isQuantity(string): bool',
      (text: string) => Quantity.parse(text) !== undefined,
    );
  const unary: [string, (quantity: Quantity) => unknown][] = [
    ['isInteger(): bool', quantity => quantity.isInteger],
    ['asInteger(): int', asInteger],
    ['asApproximateFloat(): double', quantity => quantity.approximate],
    ['sign(): int', quantity => signOf(quantity.nanos)],
  ];
  for (const [signature, handler] of unary) {
    environment.registerFunction(`kubernetes.Quantity.${signature}`, handler);
  }
  const binary: [string, (a: Quantity, b: Quantity) => unknown][] = [
    ['isLessThan(kubernetes.Quantity): bool', (a, b) => a.nanos < b.nanos],
    ['isGreaterThan(kubernetes.Quantity): bool', (a, b) => a.nanos > b.nanos],
    [
      'compareTo(kubernetes.Quantity): int',
      (a, b) => signOf(a.nanos - b.nanos),
    ],
    ['add(kubernetes.Quantity): kubernetes.Quantity', (a, b) => a.add(b.nanos)],
    [
      'sub(kubernetes.Quantity): kubernetes.Quantity',
      (a, b) => a.add(-b.nanos),
    ],
  ];
  for (const [signature, handler] of binary) {
    environment.registerFunction(`kubernetes.Quantity.${signature}`, handler);
  }
  environment
    .registerFunction(
      'kubernetes.Quantity.add(int): kubernetes.Quantity',
      (quantity: Quantity, amount: bigint) => quantity.add(toNanos(amount)),
    )
    .registerFunction(
      'kubernetes.Quantity.sub(int): kubernetes.Quantity',
      (quantity: Quantity, amount: bigint) => quantity.add(-toNanos(amount)),
    )
    .registerOperator(
      'kubernetes.Quantity == kubernetes.Quantity',
      (a: Quantity, b: Quantity) => a.nanos === b.nanos,
    );
}

function read(text: string): Quantity {
  const quantity = Quantity.parse(text);
  if (!quantity) {
    throw new Error(
      "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",
    );
  }
  return quantity;
}

function asInteger(quantity: Quantity): bigint {
  if (!quantity.isInteger) {
    throw new Error('cannot convert value to integer');
  }
  return quantity.integer;
}

function signOf(value: bigint): bigint {
  if (value === 0n) {
    return 0n;
  }
  return value > 0n ? 1n : -1n;
}
