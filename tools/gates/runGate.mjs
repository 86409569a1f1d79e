import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';

/**
 * Runs a command of a gate, keeps what it prints in a file, and shows it: while it runs (`live`), or `atEnd`, where
 * others run beside it. Resolves to its exit code.
 */
export async function runGate(
  name,
  [command, ...args],
  { folder, environment, output },
) {
  const file = join(folder, `${name}.log`);
  const log = createWriteStream(file);
  const isLive = output === 'live';
  const heading = `\n=== ${name}`;
  if (isLive) {
    console.log(heading);
  }
  const code = await new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', chunk => {
        log.write(chunk);
        if (isLive) {
          process.stdout.write(chunk);
        }
      });
    }
    child.on('error', reject);
    child.on('close', exitCode => log.end(() => resolve(exitCode ?? 1)));
  });
  if (!isLive) {
    console.log(`${heading}\n${await readFile(file, 'utf8')}`.trimEnd());
  }
  return code;
}
