import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Verdict } from './runBehaviours';

/** One case as both servers judged it; `undefined` where a server was not asked. */
export interface CaseResult {
  name: string;
  standin: Verdict | undefined;
  real: Verdict | undefined;
}

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const RESULTS_FOLDER = join(__dirname, '..', '.results');

/** How many verdicts there are of each outcome. */
export function count(verdicts: (Verdict | undefined)[]): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const verdict of verdicts) {
    if (verdict) {
      counts[verdict.outcome] += 1;
    }
  }
  return counts;
}

/** The table of all cases, then what failed and why, then the counts. */
export function renderReport(results: CaseResult[]): string {
  const rows = results.map(
    ({ name, standin, real }) =>
      `${cell(standin)} ${cell(real)} ${name.slice(0, 150)}`,
  );
  const failures = results.flatMap(({ name, standin, real }) => [
    ...reason(name, 'standin', standin),
    ...reason(name, 'real', real),
  ]);
  return [
    `${'standin'.padEnd(8)} ${'real'.padEnd(8)} case`,
    ...rows,
    '',
    ...failures,
    renderCounts('standin', count(results.map(({ standin }) => standin))),
    renderCounts('real', count(results.map(({ real }) => real))),
  ].join('\n');
}

/** Writes the counts and every case to the results folder, for the gate runner. */
export async function writeResults(results: CaseResult[]): Promise<Counts> {
  const standin = count(results.map(result => result.standin));
  const real = count(results.map(result => result.real));
  const total = {
    passed: standin.passed + real.passed,
    failed: standin.failed + real.failed,
    skipped: standin.skipped + real.skipped,
  };
  await mkdir(RESULTS_FOLDER, { recursive: true });
  await writeFile(
    join(RESULTS_FOLDER, 'counts.json'),
    `${JSON.stringify(
      { ...total, servers: { standin, real }, cases: results },
      null,
      2,
    )}\n`,
  );
  return total;
}

function cell(verdict: Verdict | undefined): string {
  return (verdict?.outcome ?? '-').padEnd(8);
}

function reason(
  name: string,
  server: string,
  verdict: Verdict | undefined,
): string[] {
  if (!verdict || verdict.outcome === 'passed') {
    return [];
  }
  const text = verdict.reason.slice(0, 3000).replace(/\n/g, '\n    ');
  return [`${verdict.outcome} on ${server}: ${name}\n    ${text}\n`];
}

function renderCounts(
  server: string,
  { passed, failed, skipped }: Counts,
): string {
  return `${server}: ${passed} passed, ${failed} failed, ${skipped} skipped`;
}
