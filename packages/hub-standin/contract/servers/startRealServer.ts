import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEnvtest } from '@paletteai/envtest';
import { ROBOTS } from '../runner/connect';

/** A server that the suite runs against; all that the suite gets of it is the kubeconfig. */
export interface RunningServer {
  kubeconfig: string;
  stop(): Promise<void>;
}

/** Starts a real kube-apiserver with the product's resource types and users without rights. */
export async function startRealServer(): Promise<RunningServer> {
  const envtest = await startEnvtest({
    users: [
      { name: 'outsider', groups: ['outsiders'] },
      ...ROBOTS.map(name => ({ name, groups: [] })),
    ],
  });
  const kubeconfig = join(envtest.folder, 'contract.kubeconfig');
  await writeFile(kubeconfig, envtest.kubeconfigOfAll(), { mode: 0o600 });
  return { kubeconfig, stop: () => envtest.stop() };
}
