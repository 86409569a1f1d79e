import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import {
  describeWithAssets,
  describeWithKubernetes,
} from './describeWithKubernetes';
import { eventually } from './eventually';
import { isRunning } from './fixture/isRunning';
import { whoAmI } from './fixture/whoAmI';
import { startEnvtest } from './startEnvtest';

jest.setTimeout(120_000);

const configMaps = '/api/v1/namespaces/default/configmaps';

describeWithKubernetes(
  'a test environment',
  envtest => {
    it('runs its three servers and says where they are', () => {
      const { processIds, folder } = envtest();
      expect(Object.keys(processIds)).toEqual([
        'etcd',
        'kube-apiserver',
        'kube-controller-manager',
      ]);
      expect(Object.values(processIds).every(isRunning)).toBe(true);
      expect(existsSync(folder)).toBe(true);
    });

    it('serves the version that its kubectl is of', async () => {
      const { body } = await envtest()
        .client()
        .get<{ gitVersion: string }>('/version');
      const { stdout } = await promisify(execFile)(envtest().kubectl, [
        'version',
        '--kubeconfig',
        await envtest().kubeconfigFile(),
      ]);
      expect(stdout).toContain(`Client Version: ${body.gitVersion}\n`);
      expect(stdout).toContain(`Server Version: ${body.gitVersion}\n`);
    });

    it('knows each user with the groups that were asked for', async () => {
      const seen = await Promise.all(
        envtest().users.map(({ name }) => whoAmI(envtest().client(name))),
      );
      expect(seen.map(({ username, groups }) => [username, groups])).toEqual(
        envtest().users.map(({ name, groups }) => [
          name,
          [...groups, 'system:authenticated'],
        ]),
      );
    });

    it('lets the administrator do everything and a user nothing', async () => {
      expect((await envtest().client().get(configMaps)).status).toBe(200);
      expect((await envtest().client('viewer').get(configMaps)).status).toBe(
        403,
      );
    });

    it('lets the administrator act for someone with several groups', async () => {
      const { username, groups } = await whoAmI(envtest().client(), {
        impersonate: { user: 'ann', groups: ['one', 'two'] },
      });
      expect(username).toBe('ann');
      expect(groups).toEqual(['one', 'two', 'system:authenticated']);
    });

    it('refuses a request without a token, and one with a wrong token', async () => {
      const headers = { authorization: 'Bearer wrong' };
      expect(
        (await envtest().client().get(configMaps, { headers })).status,
      ).toBe(401);
    });

    it('gives a kubeconfig that kubectl understands, as the user it was asked for', async () => {
      const { stdout } = await promisify(execFile)(envtest().kubectl, [
        'auth',
        'whoami',
        '--output=jsonpath={.status.userInfo.username}',
        '--kubeconfig',
        await envtest().kubeconfigFile('viewer'),
      ]);
      expect(stdout).toBe('viewer');
    });

    it('keeps the tokens to the owner of the files', async () => {
      const files = [
        await envtest().kubeconfigFile('viewer'),
        `${envtest().folder}/tokens.csv`,
        `${envtest().folder}/controllers.kubeconfig`,
      ];
      // eslint-disable-next-line no-bitwise
      expect(files.map(file => statSync(file).mode & 0o077)).toEqual([0, 0, 0]);
    });

    it('names the users that there are when asked for another', () => {
      expect(() => envtest().token('nobody')).toThrow(
        'has no user "nobody", only admin, tenant-admin, project-admin, editor, viewer, outsider',
      );
    });

    it('runs the controllers that end a namespace', async () => {
      const client = envtest().client();
      const path = '/api/v1/namespaces/short-lived';
      await client.apply(path, {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: { name: 'short-lived' },
      });
      expect((await client.delete(path)).status).toBe(200);
      await eventually(
        'the namespace is gone',
        async () => (await client.get(path)).status === 404,
      );
    });

    it('keeps its data and address when the API server is killed and started again', async () => {
      const client = envtest().client();
      const { url, caData } = envtest();
      await client.apply(`${configMaps}/kept`, {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'kept' },
        data: { colour: 'green' },
      });
      const before = envtest().apiServer.processId;

      await envtest().apiServer.kill();
      expect(isRunning(before)).toBe(false);
      await expect(client.get(configMaps)).rejects.toThrow(
        /ECONNREFUSED|socket|closed/i,
      );
      expect(() => envtest().apiServer.processId).toThrow('not running');

      await envtest().apiServer.start();
      expect({ url: envtest().url, caData: envtest().caData }).toEqual({
        url,
        caData,
      });
      const { body } = await client.get(`${configMaps}/kept`);
      expect(body).toMatchObject({ data: { colour: 'green' } });
    });

    it('does not answer while the API server is frozen, and continues afterwards', async () => {
      const isSilent = Symbol('silent');
      const ask = async () => {
        const answer = envtest().client().get('/version');
        const silence = new Promise<typeof isSilent>(resolve =>
          setTimeout(resolve, 300, isSilent),
        );
        return { answer, first: await Promise.race([answer, silence]) };
      };

      envtest().apiServer.freeze();
      let asked = await ask();
      // On a busy machine it may respond once more before it stops.
      while (asked.first !== isSilent) {
        asked = await ask();
      }
      envtest().apiServer.thaw();
      expect((await asked.answer).status).toBe(200);
    });

    it('takes up a user who is added later', async () => {
      await envtest().addUser({ name: 'late', groups: ['late-comers'] });
      expect(await whoAmI(envtest().client('late'))).toMatchObject({
        username: 'late',
        groups: ['late-comers', 'system:authenticated'],
      });
      expect((await whoAmI(envtest().client('viewer'))).username).toBe(
        'viewer',
      );
      await expect(
        envtest().addUser({ name: 'late', groups: [] }),
      ).rejects.toThrow('already has a user "late"');
    });
  },
  { crds: [] },
);

describeWithAssets('two test environments', () => {
  it('run at once with data of their own, and leave nothing when stopped', async () => {
    const [one, two] = await Promise.all([
      startEnvtest({ crds: [] }),
      startEnvtest({ crds: [], users: [] }),
    ]);
    const processIds = [one, two].flatMap(({ processIds: ids }) =>
      Object.values(ids),
    );
    try {
      expect(new Set(processIds).size).toBe(6);
      await one.client().apply(`${configMaps}/mine`, {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'mine' },
      });
      expect((await two.client().get(`${configMaps}/mine`)).status).toBe(404);
      expect(two.users).toEqual([
        { name: 'admin', groups: ['system:masters'] },
      ]);
    } finally {
      await Promise.all([one.stop(), two.stop()]);
    }
    expect(processIds.filter(isRunning)).toEqual([]);
    expect([one, two].filter(({ folder }) => existsSync(folder))).toEqual([]);
    await one.stop();
  });

  it('keep the tokens out of the logs of the servers', async () => {
    const envtest = await startEnvtest({ crds: [] });
    try {
      await envtest.client('editor').get('/version');
      const logs = readdirSync(envtest.folder)
        .filter(name => name.endsWith('.log'))
        .map(name => readFileSync(`${envtest.folder}/${name}`, 'utf8'));
      expect(logs).toHaveLength(3);
      expect(logs.join('')).not.toContain(envtest.token('editor'));
      expect(logs.join('')).not.toContain(envtest.token());
    } finally {
      await envtest.stop();
    }
  });
});
