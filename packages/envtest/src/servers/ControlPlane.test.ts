import {
  chmod,
  mkdir,
  mkdtemp,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { administrator, withToken } from '../access/EnvtestUser';
import { renderTokenFile } from '../access/renderTokenFile';
import { requireAssets } from '../assets';
import { describeWithAssets } from '../describeWithKubernetes';
import { ControlPlane } from './ControlPlane';
import { freePorts } from './freePorts';
import { serverFiles, writeServiceAccountKeys } from './serverFiles';
import { Watchdog } from './Watchdog';

jest.setTimeout(120_000);

describeWithAssets('ControlPlane', () => {
  const admin = withToken(administrator);
  let folder: string;
  let watchdog: Watchdog;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'envtest-'));
    watchdog = Watchdog.start(folder);
    await writeServiceAccountKeys(folder);
    await writeFile(serverFiles(folder).tokens, renderTokenFile([admin]));
  });

  afterEach(() => watchdog.stop());

  const start = (assets: string, choosePorts = freePorts) =>
    ControlPlane.start({
      assets,
      folder,
      watchdog,
      administrator: admin,
      choosePorts,
    });

  it.each([
    ['etcd', 0],
    ['etcd among its peers', 1],
    ['the API server', 2],
  ])(
    'starts over with other ports when the one of %s was taken',
    async (_, index) => {
      const other = createServer();
      other.listen(0, '127.0.0.1');
      await once(other, 'listening');
      const address = other.address();
      const taken = typeof address === 'object' ? address?.port ?? 0 : 0;
      const choices: number[][] = [];
      const choosePorts = async (count: number) => {
        const ports = await freePorts(count);
        if (choices.length === 0) {
          ports[index] = taken;
        }
        choices.push(ports);
        return ports;
      };

      const controlPlane = await start(requireAssets(), choosePorts);
      try {
        expect(choices).toHaveLength(2);
        expect(controlPlane.apiServer.url).toBe(
          `https://127.0.0.1:${choices[1][2]}`,
        );
      } finally {
        await controlPlane.stop();
        other.close();
      }
    },
  );

  it('shows the last lines of a server that ends at once', async () => {
    const assets = join(folder, 'assets');
    await mkdir(assets);
    await symlink(join(requireAssets(), 'etcd'), join(assets, 'etcd'));
    const broken = join(assets, 'kube-apiserver');
    await writeFile(broken, '#!/bin/sh\necho "the disk is on fire"\nexit 3\n');
    await chmod(broken, 0o755);

    await expect(start(assets)).rejects.toThrow(
      /^kube-apiserver ended while it was starting\. Its last lines:\nthe disk is on fire$/,
    );
  });

  it('says what to do about a binary that can not be run', async () => {
    const assets = join(folder, 'assets');
    await mkdir(assets);
    await writeFile(join(assets, 'etcd'), 'not a program');

    await expect(start(assets)).rejects.toThrow(
      /etcd can't be run .*EACCES.*set KUBEBUILDER_ASSETS/,
    );
    await rm(assets, { recursive: true });
  });
});
