import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';
import { runCommand } from '../setup/runCommand.mjs';

/** Compares the public API of every published package with its report; needs the output of tsc. */
const plugins = (await readdir(join(root, 'plugins')))
  .sort()
  .filter(name => existsSync(join(root, 'plugins', name, 'package.json')))
  .map(name => `plugins/${name}`);

if (plugins.length > 0) {
  const update = process.argv.includes('--update');
  const { code } = await runCommand('backstage-repo-tools', [
    'api-reports',
    ...(update ? [] : ['--ci']),
    // Types of paletteai-common are seen through their source, not their report.
    '--omit-messages',
    'ae-wrong-input-file-type',
    // Reports name the generated schemas of the OpenAPI documents as not exported, rather than hold them.
    '--allow-warnings',
    'plugins/paletteai-common',
    ...plugins,
  ]);
  process.exitCode = code;
}
