/**
 * Median and range of a measure over several runs. A value may be a list of figures, and infinite
 * for what never came.
 *
 * @returns undefined if nothing was measured
 */
export function summarize(runs, key) {
  const values = runs
    .flatMap(run => run[key])
    .filter(value => typeof value === 'number' && !Number.isNaN(value))
    .sort(ascending);
  if (values.length === 0) {
    return undefined;
  }
  const middle = Math.floor(values.length / 2);
  return {
    median:
      values.length % 2 || values[middle - 1] === values[middle]
        ? values[middle]
        : (values[middle - 1] + values[middle]) / 2,
    low: values[0],
    high: values[values.length - 1],
  };
}

/** The value below which a share of all values lies, by the nearest rank. */
export function percentile(values, share) {
  const sorted = [...values].sort(ascending);
  return sorted[
    Math.min(
      sorted.length - 1,
      Math.max(0, Math.ceil(sorted.length * share) - 1),
    )
  ];
}

/** For people: three digits, or whole numbers from a hundred on. */
export function formatFigure(value) {
  if (value === Infinity) {
    return 'never';
  }
  return String(
    Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)),
  );
}

function ascending(a, b) {
  return a < b ? -1 : Number(a > b);
}
