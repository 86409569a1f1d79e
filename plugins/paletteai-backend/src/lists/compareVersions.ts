/** Orders versions such as `v2` and `v0.10.1` by their numbers; those without a number come first. */
export function compareVersions(
  left: string | undefined,
  right: string | undefined,
): number {
  const [a, b] = [numbersOf(left), numbersOf(right)];
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1);
    if (difference !== 0) {
      return difference;
    }
  }
  return 0;
}

function numbersOf(version: string | undefined): number[] {
  return (version?.match(/\d+/g) ?? []).map(Number);
}
