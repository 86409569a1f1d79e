import { ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { RunningServer } from './RunningServer';
import type { SandboxFigures, SandboxReady } from './serveSandbox';

/** The embedded API in a separate process, so that its death would be seen and not be ours. */
export interface SandboxServer extends RunningServer {
  /** Whether the process still runs. */
  alive(): boolean;
  /** What only the process itself can tell. */
  figures(): Promise<SandboxFigures>;
}

/** Starts the embedded API; further arguments go to its process. */
export async function startSandboxServer(
  args: string[] = [],
): Promise<SandboxServer> {
  const child = fork(join(__dirname, 'serveSandbox.ts'), args, {
    execArgv: [...process.execArgv, '--expose-gc'],
  });
  const { kubeconfig } = await answerOf<SandboxReady>(child, 'ready');
  return {
    kubeconfig,
    alive: () => child.exitCode === null && child.signalCode === null,
    figures: () => {
      child.send('figures');
      return answerOf<SandboxFigures>(child, 'figures');
    },
    stop: async () => {
      if (child.connected) {
        const exit = once(child, 'exit');
        child.disconnect();
        await exit;
      }
    },
  };
}

/** Waits for a message of the given type; the module loader of the child sends some of its own. */
function answerOf<T extends { type: string }>(
  child: ChildProcess,
  type: T['type'],
): Promise<T> {
  return new Promise((resolve, reject) => {
    function take(message: unknown) {
      if ((message as T).type === type) {
        child.off('exit', ended);
        child.off('message', take);
        resolve(message as T);
      }
    }
    function ended() {
      child.off('message', take);
      reject(new Error('The process of the sandbox ended before it answered'));
    }
    child.once('exit', ended);
    child.on('message', take);
  });
}
