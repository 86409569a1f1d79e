import { join } from 'node:path';
import { KubernetesTestClient } from '../KubernetesTestClient';
import { ServerProcess } from './ServerProcess';
import { ServerSettings } from './ServerSettings';
import { serverFiles } from './serverFiles';
import { waitUntilReady } from './waitUntilReady';

/** The controllers without which objects behave otherwise than in a cluster; none of them needs a node. */
const controllers = [
  'namespace',
  'garbagecollector',
  'resourcequota',
  'serviceaccount',
];

/** Starts kube-controller-manager and resolves when its controllers do their work. */
export async function startControllerManager(
  { assets, folder, watchdog }: ServerSettings,
  client: KubernetesTestClient,
): Promise<ServerProcess> {
  const files = serverFiles(folder);
  const server = await ServerProcess.start({
    binary: join(assets, 'kube-controller-manager'),
    folder,
    watchdog,
    args: [
      `--kubeconfig=${files.controllersKubeconfig}`,
      '--use-service-account-credentials=false',
      `--service-account-private-key-file=${files.serviceAccountKey}`,
      `--controllers=${controllers.join(',')}`,
      '--leader-elect=false',
      '--bind-address=127.0.0.1',
      '--secure-port=0',
    ],
  });
  await waitUntilReady(server, async () => {
    const path = '/api/v1/namespaces/default/serviceaccounts/default';
    return (await client.get(path)).status === 200;
  });
  return server;
}
