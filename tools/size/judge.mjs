const SHOWN_MODULES = 5;

/** Maximum compressed size of our own code, in bytes. */
export const limits = { initial: 8 * 1024, lazyChunk: 60 * 1024 };

/** Reports the sizes and what exceeds its limit. */
export function judge({ initial, lazy }, { initial: maximum, lazyChunk }) {
  const total = initial.reduce((sum, { bytes }) => sum + bytes, 0);
  const largest = Math.max(0, ...lazy.map(({ bytes }) => bytes));
  const problems = [
    ...(total > maximum
      ? [
          `The portal initially loads ${kilobytes(total)} of our code, ` +
            `the maximum is ${kilobytes(
              maximum,
            )}. Load on demand what is not ` +
            `needed initially; largest: ${largestModules(initial)}`,
        ]
      : []),
    ...lazy
      .filter(({ bytes }) => bytes > lazyChunk)
      .map(
        chunk =>
          `A chunk that is loaded on demand has ${kilobytes(chunk.bytes)}, ` +
          `the maximum is ${kilobytes(lazyChunk)}. Split it; ` +
          `largest: ${largestModules([chunk])}`,
      ),
  ];
  return {
    summary:
      `initially ${kilobytes(total)} of ${kilobytes(maximum)}; ` +
      `on demand ${lazy.length} chunks, the largest ${kilobytes(largest)} ` +
      `of ${kilobytes(lazyChunk)}`,
    problems,
  };
}

function largestModules(chunks) {
  return chunks
    .flatMap(({ modules }) => modules)
    .slice(0, SHOWN_MODULES)
    .join(', ');
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}
