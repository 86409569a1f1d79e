import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import {
  benchmarksFolder,
  repositoryFolder,
  requireFromRepository,
} from './shared/paths.mjs';

/** In the order in which all of them run. */
const PROGRAMS = {
  'hub-access': 'hub-access/main.mjs',
  catalog: 'catalog/main.mjs',
  portal: 'portal/main.mjs',
};

/** Runs the benchmark that the command line names, or all; flags are passed on. */
async function main(args) {
  const [first, ...rest] = args;
  const isNamed = first !== undefined && !first.startsWith('-');
  if (isNamed && !(first in PROGRAMS)) {
    throw new Error(
      `there is no benchmark named ${first}; there are: ${Object.keys(
        PROGRAMS,
      ).join(', ')}`,
    );
  }
  const names = isNamed ? [first] : Object.keys(PROGRAMS);
  const flags = isNamed ? rest : [first, ...rest].filter(Boolean);
  for (const name of names) {
    process.stderr.write(`\n=== ${name}\n`);
    const startedAt = performance.now();
    const code = await run(PROGRAMS[name], flags);
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    process.stderr.write(`=== ${name}: ${seconds} s\n`);
    if (code !== 0) {
      throw new Error(`the benchmark ${name} ended with code ${code}`);
    }
    await formatReports(name);
  }
}

async function run(file, flags) {
  return runNode([path.join(benchmarksFolder, file), ...flags]);
}

/** Reports are kept like everything else in the repository. */
async function formatReports(name) {
  await runNode([
    requireFromRepository.resolve('prettier/bin-prettier.js'),
    '--write',
    '--loglevel=warn',
    path.join(benchmarksFolder, name, 'results'),
  ]);
}

async function runNode(args) {
  const child = spawn(process.execPath, args, {
    cwd: repositoryFolder,
    stdio: 'inherit',
  });
  const [code, signal] = await once(child, 'exit');
  return code ?? signal;
}

main(process.argv.slice(2)).catch(error => {
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 1;
});
