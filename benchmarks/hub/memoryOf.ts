import { readFile } from 'node:fs/promises';
import { SandboxServer } from '../../packages/hub-standin/contract/servers/startSandboxServer';
import { MemoryReading } from './measureServer';

/** The heap of the sandbox after a garbage collection, which is what the objects hold. */
export function sandboxMemory(sandbox: SandboxServer): MemoryReading {
  return async () => (await sandbox.figures()).heapUsed;
}

/** The resident memory of all processes of a real server; it includes what their collectors have not freed yet. */
export function realMemory(processIds: number[]): MemoryReading {
  return async () => {
    const sizes = await Promise.all(processIds.map(residentBytes));
    return sizes.reduce((sum, size) => sum + size, 0);
  };
}

async function residentBytes(processId: number): Promise<number> {
  const status = await readFile(`/proc/${processId}/status`, 'utf8');
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return Number(kilobytes ?? 0) * 1024;
}
