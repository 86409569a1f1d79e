import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandedProcess } from '../CommandedProcess.mjs';

const PROGRAM = path.join(
  path.dirname(fileURLToPath(import.meta.url)),
  'hubProcess.cjs',
);

/** Starts a hub with the given number of Compute Pools, in 50 Projects of 10 Tenants. */
export async function startHub(pools) {
  const hub = new CommandedProcess(PROGRAM);
  try {
    const facts = await hub.ask('start', { pools });
    return {
      ...facts,
      pools,
      ask: (command, argument) => hub.ask(command, argument),
      stop: () => hub.stop(),
    };
  } catch (error) {
    await hub.kill();
    throw error;
  }
}
