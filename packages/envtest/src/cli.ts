import { once } from 'node:events';
import { parseArguments } from './command/parseArguments';
import { runCommand } from './command/runCommand';
import { EnvtestError } from './EnvtestError';

/** Handles the usual ways to end a program in a terminal; further signals while stopping have no effect. */
function askedToStop(): Promise<unknown> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  signals.forEach(signal => process.on(signal, () => {}));
  return Promise.race(signals.map(signal => once(process, signal)));
}

async function main(): Promise<void> {
  // Signals alone do not keep a program running.
  const running = setInterval(() => {}, 60_000);
  try {
    await runCommand(
      parseArguments(process.argv.slice(2)),
      askedToStop(),
      text => process.stdout.write(text),
    );
  } catch (error) {
    const text = error instanceof EnvtestError ? error.message : error;
    process.stderr.write(`envtest: ${text}\n`);
    process.exitCode = 1;
  } finally {
    clearInterval(running);
  }
}

main();
