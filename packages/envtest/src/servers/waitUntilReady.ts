import { setTimeout as sleep } from 'node:timers/promises';
import { EnvtestError } from '../EnvtestError';
import { ServerProcess } from './ServerProcess';

const pollMs = 50;

/** Whoever else may hold the server's port can leave a question unanswered. */
const probeMs = 2_000;

/** Far more than a server needs, also on a machine that is busy with other tests. */
const timeoutMs = 120_000;

/** Polls `isReady` until it says yes; throws with the server's last words when it ends or never gets there. */
export async function waitUntilReady(
  server: ServerProcess,
  isReady: (signal: AbortSignal) => Promise<boolean>,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await isReady(AbortSignal.timeout(probeMs)).catch(() => false))) {
    if (server.hasExited) {
      throw new EnvtestError(
        `${
          server.name
        } ended while it was starting. Its last lines:\n${server.lastLines()}`,
      );
    }
    if (Date.now() > deadline) {
      throw new EnvtestError(
        `${server.name} was not ready after ${
          timeoutMs / 1000
        } s. Its last lines:\n${server.lastLines()}`,
      );
    }
    await sleep(pollMs);
  }
}
