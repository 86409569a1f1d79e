import { readFile } from 'node:fs/promises';

/** A gate without tests counts as one check. */
export function oneCheck(exitCode) {
  return exitCode === 0
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0 };
}

/** Reads Jest's JSON report. A suite that could not run counts as one failure. */
export async function jestCounts(file) {
  const report = JSON.parse(await readFile(file, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Reads Playwright's JSON report. */
export async function playwrightCounts(file) {
  const { stats } = JSON.parse(await readFile(file, 'utf8'));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  };
}

/** Reads the closing lines of Node's test runner from its TAP output. */
export async function nodeTestCounts(file) {
  const output = await readFile(file, 'utf8');
  const read = name =>
    Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  return {
    passed: read('pass'),
    failed: read('fail') + read('cancelled'),
    skipped: read('skipped') + read('todo'),
  };
}

/** Reads a report of the form `{ passed, failed, skipped }`. */
export async function plainCounts(file) {
  const {
    passed,
    failed,
    skipped = 0,
  } = JSON.parse(await readFile(file, 'utf8'));
  return { passed, failed, skipped };
}

/**
 * The counts of a gate that has a report. A gate that failed without a failed
 * test in its report, or without a report at all, still counts as failed.
 */
export async function countsOf(exitCode, readReport) {
  const counts = await readReport().catch(() => ({
    passed: 0,
    failed: 1,
    skipped: 0,
  }));
  return exitCode !== 0 && counts.failed === 0
    ? { ...counts, failed: 1 }
    : counts;
}

/** Sums counts. */
export function sum(counts) {
  return counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The plain closing line that CI reads. */
export function closingLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
