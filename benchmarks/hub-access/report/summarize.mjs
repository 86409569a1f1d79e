/** Median and range of what was measured in several runs; undefined if nothing was. */
export function summarize(runs, key) {
  const values = runs
    .map(run => run[key])
    .filter(value => Number.isFinite(value))
    .sort((a, b) => a - b);
  if (values.length === 0) {
    return undefined;
  }
  const middle = Math.floor(values.length / 2);
  return {
    median:
      values.length % 2
        ? values[middle]
        : (values[middle - 1] + values[middle]) / 2,
    low: values[0],
    high: values[values.length - 1],
  };
}
