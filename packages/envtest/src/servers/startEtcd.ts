import { basename, join } from 'node:path';
import { request } from 'undici';
import { ServerProcess } from './ServerProcess';
import { ServerSettings } from './ServerSettings';
import { waitUntilReady } from './waitUntilReady';

/** Starts etcd and resolves when it answers as itself. */
export async function startEtcd({
  assets,
  folder,
  watchdog,
  ports,
}: ServerSettings): Promise<ServerProcess> {
  const name = basename(folder);
  const clientUrl = `http://127.0.0.1:${ports.etcd}`;
  const peerUrl = `http://127.0.0.1:${ports.etcdPeer}`;
  const server = await ServerProcess.start({
    binary: join(assets, 'etcd'),
    folder,
    watchdog,
    args: [
      `--name=${name}`,
      `--data-dir=${join(folder, 'etcd')}`,
      `--listen-client-urls=${clientUrl}`,
      `--advertise-client-urls=${clientUrl}`,
      `--listen-peer-urls=${peerUrl}`,
      `--initial-advertise-peer-urls=${peerUrl}`,
      `--initial-cluster=${name}=${peerUrl}`,
      '--unsafe-no-fsync',
      '--log-level=warn',
    ],
  });
  await waitUntilReady(
    server,
    async signal => (await memberName(clientUrl, signal)) === name,
  );
  return server;
}

/** Who answers on the port: it may be the etcd of another environment that was faster. */
async function memberName(
  clientUrl: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { body } = await request(`${clientUrl}/v3/cluster/member/list`, {
    method: 'POST',
    body: '{}',
    signal,
  });
  const { members } = (await body.json()) as { members?: { name?: string }[] };
  return members?.[0]?.name;
}
