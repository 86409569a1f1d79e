import { readdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';

const ENTRIES = ['frontend-plugin', 'frontend-plugin-module'];
const LIBRARIES = ['web-library', 'common-library'];

/**
 * Our packages that browsers load, as they are published: `entries` come with the portal,
 * `libraries` with those that import them.
 */
export async function readPackages(folder = join(root, 'plugins')) {
  const found = [];
  for (const name of (await readdir(folder)).sort()) {
    const file = join(folder, name, 'package.json');
    if (existsSync(file)) {
      const {
        name: packageName,
        backstage,
        publishConfig = {},
      } = JSON.parse(await readFile(file, 'utf8'));
      const main = publishConfig.module ?? publishConfig.main;
      found.push({
        name: packageName,
        role: backstage?.role,
        file: join(folder, name, main ?? 'dist/index.esm.js'),
      });
    }
  }
  const entries = found.filter(({ role }) => ENTRIES.includes(role));
  const libraries = found.filter(({ role }) => LIBRARIES.includes(role));
  const missing = [...entries, ...libraries].find(
    ({ file }) => !existsSync(file),
  );
  if (missing) {
    throw new Error(
      `${missing.name} is not built: there is no ${missing.file}. Run "npm test -- types build size".`,
    );
  }
  return { entries, libraries };
}
