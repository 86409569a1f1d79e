import { setTimeout as sleep } from 'node:timers/promises';
import { EnvtestError } from '../EnvtestError';
import { ServerProcess } from './ServerProcess';

const pollMs = 50;

/** Another process on the server's port may not respond at all. */
const probeMs = 2_000;

/** Far more than a server needs, also on a machine that is busy with other tests. */
const timeoutMs = 120_000;

/** Polls `isReady`; throws with the server's last output if it exits or does not become ready. */
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
