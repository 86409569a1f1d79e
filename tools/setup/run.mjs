import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { ensureDependencies } from './ensureDependencies.mjs';
import { ensureNode } from './ensureNode.mjs';
import { root, yarn } from './paths.mjs';
import { say } from './say.mjs';
import { SetupError } from './SetupError.mjs';

/**
 * Sets the workspace up and runs a command in it: `node FILE …`, `yarn …`, or the name of an
 * installed command. Ends this process with the command's exit code.
 */
export async function run([command, ...args]) {
  try {
    if (!command) {
      throw new SetupError('usage: tools/run COMMAND [ARGUMENTS]');
    }
    const node = await ensureNode();
    if (command !== 'yarn') {
      await ensureDependencies(node);
    }
    process.exitCode = await execute(node, command, args);
  } catch (error) {
    say(error instanceof SetupError ? error.message : error.stack);
    process.exitCode = 1;
  }
}

/** Yarn puts itself, the chosen Node and the installed commands on the PATH of what it runs. */
function execute(node, command, args) {
  const { file, prefix } = invocation(node, command);
  return new Promise((resolve, reject) => {
    const child = spawn(file, [...prefix, ...args], {
      stdio: 'inherit',
      env: {
        ...process.env,
        PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
        // Yarn would otherwise look for the project of the outer "npm run".
        INIT_CWD: undefined,
      },
      cwd: command === 'yarn' ? process.cwd() : root,
    });
    // Ctrl-C reaches the whole group of the terminal: let the command end first.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? (signal ? 130 : 1)));
  });
}

function invocation(node, command) {
  if (command === 'yarn') {
    return { file: node, prefix: [yarn] };
  }
  if (command === 'node') {
    return { file: node, prefix: [yarn, 'node'] };
  }
  return { file: node, prefix: [yarn, 'run', '--binaries-only', command] };
}
