import { promises as fs } from 'node:fs';
import path from 'node:path';
import { benchmarksFolder } from '../paths.mjs';
import { say } from '../say.mjs';

/**
 * @typedef {object} Place
 * @property {string} program
 * @property {string} stem - name of the file, without its ending
 * @property {boolean} isTrial
 */

/**
 * Writes a report as JSON and Markdown. Trials do not replace results.
 *
 * @param {Place & { report: object, markdown: string }} parts
 */
export async function writeReport({ report, markdown, ...place }) {
  const file = fileOf(place);
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(`${file}.json`, `${JSON.stringify(report, null, 2)}\n`);
  await fs.writeFile(`${file}.md`, markdown);
  say(`written to ${path.relative(process.cwd(), file)}.{json,md}`);
}

/**
 * The report that was written last; undefined if there is none.
 *
 * @param {Place} place
 */
export async function readReport(place) {
  try {
    return JSON.parse(await fs.readFile(`${fileOf(place)}.json`, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
}

function fileOf({ program, stem, isTrial }) {
  const folder = path.join(benchmarksFolder, program, 'results');
  return path.join(folder, ...(isTrial ? ['trial'] : []), stem);
}
