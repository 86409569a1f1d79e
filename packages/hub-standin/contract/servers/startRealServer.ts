import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEnvtest } from '@paletteai/envtest';
import { RunningServer } from './RunningServer';

/** A real server, with the processes that it is made of. */
export interface RealServer extends RunningServer {
  processIds: number[];
}

/** Starts a real kube-apiserver with the product's resource types and one user without rights. */
export async function startRealServer(): Promise<RealServer> {
  const envtest = await startEnvtest({
    users: [{ name: 'outsider', groups: ['outsiders'] }],
  });
  const kubeconfig = join(envtest.folder, 'contract.kubeconfig');
  await writeFile(kubeconfig, envtest.kubeconfigOfAll(), { mode: 0o600 });
  return {
    kubeconfig,
    processIds: Object.values(envtest.processIds),
    stop: () => envtest.stop(),
  };
}
