import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadConfigSchema } from '@backstage/config-loader';
import prettier from 'prettier';
import { root } from '../setup/paths.mjs';
import { renderConfiguration } from './renderConfiguration.mjs';

const PAGE = 'docs/reference/configuration.md';

/** Compares the page about the settings with their schemas, or writes it again with `--update`. */
async function checkConfiguration(isUpdate) {
  const file = join(root, PAGE);
  const options = await prettier.resolveConfig(file);
  const wanted = await prettier.format(
    renderConfiguration(await readSchemas()),
    { ...options, parser: 'markdown' },
  );
  if (isUpdate) {
    await writeFile(file, wanted);
    return;
  }
  if ((await readFile(file, 'utf8')) !== wanted) {
    console.error(
      `${PAGE} does not match the configuration schemas of the packages; run npm run config-page`,
    );
    process.exitCode = 1;
  }
}

/** The configuration schemas of this repository's packages, sorted by name. */
async function readSchemas() {
  const files = await Array.fromAsync(
    glob('{plugins,packages}/*/package.json', { cwd: root }),
  );
  const schema = await loadConfigSchema({
    dependencies: [],
    packagePaths: files.map(file => join(root, file)),
  });
  const { schemas } = schema.serialize();
  return schemas
    .toSorted((a, b) => a.packageName.localeCompare(b.packageName))
    .map(({ value }) => value);
}

await checkConfiguration(process.argv.includes('--update'));
