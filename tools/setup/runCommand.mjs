import { spawn } from 'node:child_process';

/** Number of trailing characters of a command's output kept to explain a failure. */
const keptOutput = 64 * 1024;

/**
 * Runs a command, shows what it prints on stderr, and resolves to
 * `{ code, output }`, where `output` is the end of what it printed.
 *
 * `stopsAt` tells of a line whether the command is to be ended because of it. Such a line and what
 * follows is not shown, as it may be thousands of lines.
 */
export function runCommand(
  command,
  args,
  { stopsAt = () => false, ...options } = {},
) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let isStopped = false;
    const take = lines => {
      const stopping = isStopped ? 0 : lines.findIndex(line => stopsAt(line));
      const shown = stopping < 0 ? lines : lines.slice(0, stopping);
      shown.forEach(line => process.stderr.write(line));
      output = (output + lines.join('')).slice(-keptOutput);
      if (stopping >= 0 && !isStopped) {
        isStopped = true;
        child.kill('SIGKILL');
      }
    };
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream.setEncoding('utf8');
      stream.on('data', chunk => {
        const lines = (rest + chunk).split(/(?<=\n)/);
        rest = lines.at(-1).endsWith('\n') ? '' : lines.pop();
        take(lines);
      });
      stream.on('end', () => take(rest ? [rest] : []));
    }
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve(
        isStopped
          ? { code: 1, output }
          : { code: code ?? (signal ? 130 : 1), output, signal },
      ),
    );
  });
}
