import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';

/** Runs a command of a gate, shows what it prints and keeps it in a file; resolves to its exit code. */
export function runGate(name, [command, ...args], { folder, environment }) {
  const log = createWriteStream(join(folder, `${name}.log`));
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', chunk => {
        process.stdout.write(chunk);
        log.write(chunk);
      });
    }
    child.on('error', reject);
    child.on('close', code => log.end(() => resolve(code ?? 1)));
  });
}
