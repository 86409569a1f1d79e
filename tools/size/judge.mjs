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
          `The portal loads ${kilobytes(total)} of our code at its start, ` +
            `${kilobytes(maximum)} are allowed. Import on demand what is not ` +
            `needed there; largest: ${largestModules(initial)}`,
        ]
      : []),
    ...lazy
      .filter(({ bytes }) => bytes > lazyChunk)
      .map(
        chunk =>
          `A part that is loaded on demand has ${kilobytes(chunk.bytes)}, ` +
          `${kilobytes(lazyChunk)} are allowed. Split it; ` +
          `largest: ${largestModules([chunk])}`,
      ),
  ];
  return {
    summary:
      `at the start ${kilobytes(total)} of ${kilobytes(maximum)}; ` +
      `on demand ${lazy.length} parts, the largest ${kilobytes(largest)} ` +
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
