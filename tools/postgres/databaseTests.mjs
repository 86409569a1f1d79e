import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Paths of the tests that run once for each kind of database, which they ask Backstage's test utilities for. */
export async function databaseTests(root) {
  const entries = await readdir(join(root, 'plugins'), {
    recursive: true,
    withFileTypes: true,
  });
  const candidates = entries
    .filter(entry => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter(path => !path.includes('node_modules'))
    .sort();
  const found = [];
  for (const path of candidates) {
    if ((await readFile(path, 'utf8')).includes('TestDatabases.create(')) {
      found.push(path);
    }
  }
  return found;
}
