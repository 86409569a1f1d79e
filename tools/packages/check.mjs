import { readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';
import { findProblems } from './findProblems.mjs';
import { readPackage } from './readPackage.mjs';

const plugins = join(root, 'plugins');

/** Fails when a package under plugins/, as it would be packed now, could not be used by another portal. */
async function check() {
  const folders = (await readdir(plugins))
    .sort()
    .map(name => join(plugins, name))
    .filter(folder => existsSync(join(folder, 'package.json')));
  const packages = await Promise.all(folders.map(readPackage));
  const problems = findProblems(packages);
  for (const problem of problems) {
    console.error(`packages: ${problem}`);
  }
  const files = packages.reduce((sum, { files: own }) => sum + own.length, 0);
  console.log(`packages: ${packages.length} with ${files} files`);
  return problems.length === 0 ? 0 : 1;
}

check().then(
  code => {
    process.exitCode = code;
  },
  error => {
    console.error(`packages: ${error.message}`);
    process.exitCode = 1;
  },
);
