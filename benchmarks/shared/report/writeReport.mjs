import { promises as fs } from 'node:fs';
import path from 'node:path';
import { benchmarksFolder } from '../paths.mjs';

/** Writes a report as JSON and Markdown. Trials do not replace results. */
export async function writeReport({
  program,
  stem,
  isTrial,
  report,
  markdown,
}) {
  const folder = path.join(
    benchmarksFolder,
    program,
    'results',
    ...(isTrial ? ['trial'] : []),
  );
  await fs.mkdir(folder, { recursive: true });
  const file = path.join(folder, stem);
  await fs.writeFile(`${file}.json`, `${JSON.stringify(report, null, 2)}\n`);
  await fs.writeFile(`${file}.md`, markdown);
  process.stdout.write(`${markdown}\n`);
  process.stderr.write(
    `bench: written to ${path.relative(process.cwd(), file)}.{json,md}\n`,
  );
}
