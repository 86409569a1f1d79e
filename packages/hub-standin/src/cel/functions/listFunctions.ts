import type { Environment } from '@marcbachmann/cel-js';

type Comparable = string | bigint | number | boolean | Date;

/** The list functions that Kubernetes adds to CEL. */
export function addListFunctions(environment: Environment): void {
  environment
    .registerFunction('list<A>.isSorted(): bool', (list: Comparable[]) =>
      list.every((item, index) => index === 0 || list[index - 1] <= item),
    )
    .registerFunction('list<A>.min(): A', (list: Comparable[]) =>
      extreme(list, 'min', (a, b) => a < b),
    )
    .registerFunction('list<A>.max(): A', (list: Comparable[]) =>
      extreme(list, 'max', (a, b) => a > b),
    )
    .registerFunction('list<int>.sum(): int', (list: bigint[]) =>
      list.reduce((sum, item) => sum + item, 0n),
    )
    .registerFunction('list<double>.sum(): double', (list: number[]) =>
      list.reduce((sum, item) => sum + item, 0),
    )
    .registerFunction('list<A>.indexOf(A): int', (list: unknown[], item) =>
      BigInt(list.indexOf(item)),
    )
    .registerFunction('list<A>.lastIndexOf(A): int', (list: unknown[], item) =>
      BigInt(list.lastIndexOf(item)),
    );
}

function extreme(
  list: Comparable[],
  name: string,
  isBetter: (a: Comparable, b: Comparable) => boolean,
): Comparable {
  if (list.length === 0) {
    throw new Error(`${name} called on empty list`);
  }
  return list.reduce((best, item) => (isBetter(item, best) ? item : best));
}
