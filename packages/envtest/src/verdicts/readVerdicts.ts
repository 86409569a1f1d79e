import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { repositoryFolders } from '../repositoryFolders';
import { Verdict } from './Verdict';

/**
 * The rows about one kind.
 *
 * @public
 */
export interface VerdictTable {
  /** The plural of the kind. */
  plural: string;
  rows: Verdict[];
}

/**
 * Reads the tables of fixtures/verdicts, or of its folder `policies` for a hub with admission policies in force.
 *
 * @public
 */
export function readVerdicts(folder: '' | 'policies' = ''): VerdictTable[] {
  const path = join(repositoryFolders.verdicts, folder);
  return readdirSync(path)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => ({
      plural: basename(name, '.yaml'),
      rows: parse(readFileSync(join(path, name), 'utf8')) as Verdict[],
    }));
}
