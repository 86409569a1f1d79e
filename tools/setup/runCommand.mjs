import { spawn } from 'node:child_process';

/** Number of trailing characters of a command's output kept to explain a failure. */
const keptOutput = 64 * 1024;

/**
 * Runs a command, shows what it prints on stderr, and resolves to
 * `{ code, output }`, where `output` is the end of what it printed.
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = chunk => {
      process.stderr.write(chunk);
      output = (output + chunk).slice(-keptOutput);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ code: code ?? (signal ? 130 : 1), output, signal }),
    );
  });
}
