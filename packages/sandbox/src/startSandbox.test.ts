import { FakeClock } from '@paletteai/backstage-plugin-paletteai-node/testUtils';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { demoKeys } from './demo';
import { Sandbox } from './Sandbox';
import { SandboxOptions } from './SandboxOptions';
import { startSandbox } from './startSandbox';

const project = {
  apiVersion: 'spectrocloud.com/v1alpha1',
  kind: 'Project',
  name: 'genomics',
  namespace: 'genomics',
};

describe('startSandbox', () => {
  const running: Sandbox[] = [];
  const folders: string[] = [];

  async function start(options: SandboxOptions = {}): Promise<Sandbox> {
    const sandbox = await startSandbox(options);
    running.push(sandbox);
    return sandbox;
  }

  function createFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
    folders.push(folder);
    return folder;
  }

  afterEach(async () => {
    for (const sandbox of running.splice(0)) {
      await sandbox.stop();
    }
    for (const folder of folders.splice(0)) {
      rmSync(folder, { recursive: true });
    }
  });

  const get = async (url: string, token?: string) => {
    const response = await fetch(
      url,
      token ? { headers: { Authorization: `Bearer ${token}` } } : {},
    );
    return { status: response.status, body: await response.json() };
  };

  const tokenOf = (sandbox: Sandbox, id: string) =>
    sandbox.users.find(user => user.id === id)?.token ?? '';

  const projects =
    '/apis/spectrocloud.com/v1alpha1/namespaces/genomics/projects';

  it('serves every stand-in below a path of its own, on loopback only', async () => {
    const sandbox = await start();
    const { hub, palette, huggingFace, ngc, idp } = sandbox.urls;
    expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const answers = await Promise.all([
      get(`${hub}/version`),
      get(`${palette}/v1/health/ping`),
      get(`${huggingFace}/api/models?limit=1`),
      get(`${ngc.api}/v2/search/catalog/resources/CONTAINER?q=%7B%7D`),
      get(`${idp}/.well-known/openid-configuration`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([
      200, 200, 200, 200, 200,
    ]);
    expect(answers[4].body.issuer).toBe(idp);
    expect((await get(`${sandbox.url}/elsewhere`)).status).toBe(404);
    expect((await get(`${sandbox.url}/faults`)).status).toBe(404);
  });

  it('lets each demo user see what their role says', async () => {
    const sandbox = await start();
    const status = async (id: string, path = projects) =>
      (await get(`${sandbox.urls.hub}${path}`, tokenOf(sandbox, id))).status;
    expect(await status('ingrid.solberg')).toBe(200);
    expect(await status('daniel.weiss')).toBe(200);
    expect(await status('priya.nair')).toBe(403);
    expect(await status('tomas.reyes')).toBe(403);
    expect(await status('lena.hartmann')).toBe(403);
    expect(
      (await get(`${sandbox.urls.hub}${projects}`, sandbox.portalToken)).status,
    ).toBe(200);
    expect(
      (await get(`${sandbox.urls.hub}${projects}`, 'wrong-token')).status,
    ).toBe(401);
  });

  it('writes a kubeconfig with a context for each user', async () => {
    const sandbox = await start({ demo: false });
    const kubeconfig = parse(sandbox.kubeconfig);
    expect(kubeconfig.clusters[0].cluster.server).toBe(sandbox.urls.hub);
    expect(
      kubeconfig.contexts.map(({ name }: { name: string }) => name),
    ).toEqual([...sandbox.users.map(({ id }) => id), 'admin', 'portal']);
  });

  it('serves the same over TLS, for clients that send tokens there alone', async () => {
    const sandbox = await start({ demo: false, tls: true });
    const { cluster } = parse(sandbox.kubeconfig).clusters[0];
    expect(cluster.server).toBe(`${sandbox.secure?.url}/hub`);
    const status = await new Promise(resolve => {
      const call = request(
        `${cluster.server}/api/v1/namespaces`,
        {
          ca: Buffer.from(cluster['certificate-authority-data'], 'base64'),
          headers: { Authorization: `Bearer ${sandbox.adminToken}` },
        },
        response => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      call.end();
    });
    expect(status).toBe(200);
  }, 30_000);

  it('begins without data when told to, with the resource types of the hub', async () => {
    const sandbox = await start({ demo: false });
    const all = await get(
      `${sandbox.urls.hub}/apis/spectrocloud.com/v1alpha1/projects`,
      sandbox.adminToken,
    );
    expect(all).toMatchObject({ status: 200, body: { items: [] } });
  });

  it('answers for the spoke of a running cluster with its kubeconfig, and for no other', async () => {
    const sandbox = await start();
    const clusters = sandbox.palette.save().clusters;
    const serving = clusters.find(({ name }) => name.endsWith('imaging-serve'));
    const uid = serving?.uid ?? '';
    const response = await fetch(
      `${sandbox.urls.palette}/v1/spectroclusters/${uid}/assets/kubeconfig`,
      {
        headers: {
          ApiKey: demoKeys.palette('meridian-health'),
          ProjectUid: serving?.projectUid ?? '',
        },
      },
    );
    const kubeconfig = parse(await response.text());
    const { server } = kubeconfig.clusters[0].cluster;
    const { token } = kubeconfig.users[0].user;
    expect(server).toBe(sandbox.spokeUrl(uid));
    const deployments = `${server}/apis/apps/v1/deployments`;
    const found = await get(deployments, token);
    expect(found.status).toBe(200);
    expect(found.body.items.length).toBeGreaterThan(1);
    expect(
      (await get(deployments, tokenOf(sandbox, 'priya.nair'))).status,
    ).toBe(401);
    const other = clusters.find(({ phase }) => phase === 'Error')?.uid ?? '';
    expect((await get(`${sandbox.spokeUrl(other)}/api`, token)).status).toBe(
      404,
    );
  });

  it('injects faults into any stand-in, and compacts the hub', async () => {
    const sandbox = await start({ faults: true });
    const rule = { standIn: 'hub', path: '/apis', fault: { kind: 'down' } };
    const added = await fetch(`${sandbox.url}/faults`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(rule),
    });
    expect(added.status).toBe(201);
    const url = `${sandbox.urls.hub}${projects}`;
    expect((await get(url, sandbox.adminToken)).status).toBe(503);
    expect((await get(`${sandbox.urls.hub}/version`)).status).toBe(200);
    sandbox.faults.clear();
    const version = sandbox.hub.resourceVersion;
    sandbox.hub.objects.create({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'later' },
    });
    sandbox.compact('hub');
    const watch = await get(
      `${sandbox.urls.hub}/api/v1/namespaces?watch=1&resourceVersion=${version}&timeoutSeconds=1`,
      sandbox.adminToken,
    );
    expect(JSON.stringify(watch.body)).toContain('410');
  });

  it('continues with its state after a restart, under another address too', async () => {
    const dataFolder = createFolder();
    const clock = FakeClock.create({ start: '2026-01-15T09:00:00Z' });
    const first = await startSandbox({ dataFolder, clock });
    expect(first.origin).toEqual({ kind: 'fresh' });
    const before = first.hub.objects.get(project);
    const uid = first.palette.save().clusters[0].uid;
    first.spoke(uid)?.objects.create({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'kept' },
    });
    first.hub.objects.delete({
      ...project,
      kind: 'Compute',
      name: 'genomics-compute',
    });
    await first.stop();

    const second = await start({ dataFolder, clock });
    expect(second.origin).toEqual({
      kind: 'restored',
      file: join(dataFolder, 'sandbox.json'),
    });
    expect(second.url).toBe(first.url);
    expect(second.kubeconfig).toBe(first.kubeconfig);
    expect(second.portalClient).toEqual(first.portalClient);
    expect(second.hub.objects.get(project)?.metadata.uid).toBe(
      before?.metadata.uid,
    );
    expect(
      second.hub.objects.get({
        ...project,
        kind: 'Compute',
        name: 'genomics-compute',
      }),
    ).toBeUndefined();
    expect(
      second.spoke(uid)?.objects.get({
        apiVersion: 'v1',
        kind: 'Namespace',
        name: 'kept',
      }),
    ).toBeDefined();
    await running.pop()?.stop();

    const moved = await start({ dataFolder, clock, port: 0 });
    expect(moved.url).not.toBe(first.url);
    const everything = JSON.stringify(moved.hub.snapshot());
    expect(everything).toContain(moved.urls.palette);
    expect(everything).not.toContain(first.urls.palette);
    const secret = moved.hub.objects.get({
      apiVersion: 'v1',
      kind: 'Secret',
      namespace: 'tenant-meridian-health',
      name: 'meridian-health-settings-palette',
    });
    const { palette } = secret?.data as { palette: string };
    expect(Buffer.from(palette, 'base64').toString()).toContain(
      moved.urls.palette,
    );
  });

  it('saves while it runs, readable by its owner alone', async () => {
    const dataFolder = createFolder();
    const clock = FakeClock.create({ start: '2026-01-15T09:00:00Z' });
    const sandbox = await start({ dataFolder, clock });
    sandbox.hub.objects.create({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'saved-soon' },
    });
    const file = join(dataFolder, 'sandbox.json');
    expect(readFileSync(file, 'utf8')).not.toContain('saved-soon');
    clock.advance(5_000);
    expect(readFileSync(file, 'utf8')).toContain('saved-soon');
    expect(statSync(file).mode % 0o1000).toBe(0o600);
    expect(readdirSync(dataFolder).sort()).toEqual([
      'sandbox.json',
      'sandbox.previous.json',
    ]);
  });

  it('works on when the state can not be saved, with a warning', async () => {
    const dataFolder = createFolder();
    const clock = FakeClock.create({ start: '2026-01-15T09:00:00Z' });
    const warn = jest.spyOn(process, 'emitWarning').mockReturnValue();
    const sandbox = await start({ dataFolder, clock });
    rmSync(dataFolder, { recursive: true });
    writeFileSync(dataFolder, 'a file where the folder was');
    sandbox.hub.objects.create({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'not-saved' },
    });
    clock.advance(5_000);
    expect(warn).toHaveBeenCalledWith(
      expect.stringContaining('could not save its state'),
    );
    expect((await get(`${sandbox.urls.hub}/version`)).status).toBe(200);
    await running.pop()?.stop();
    warn.mockRestore();
  });

  it('continues with the state before when the newest file is half written', async () => {
    const dataFolder = createFolder();
    const clock = FakeClock.create({ start: '2026-01-15T09:00:00Z' });
    const first = await startSandbox({ dataFolder, clock });
    await first.stop();
    const again = await startSandbox({ dataFolder, clock });
    again.palette.putApiKey({
      key: 'new',
      userUid: 'u',
      tenantUid: 't',
      orgName: 'o',
      projectUids: 'all',
      active: true,
    });
    await again.stop();
    const file = join(dataFolder, 'sandbox.json');
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, 5_000));
    const sandbox = await start({ dataFolder, clock });
    expect(sandbox.origin).toEqual({
      kind: 'restored',
      file: join(dataFolder, 'sandbox.previous.json'),
    });
    expect(sandbox.hub.objects.get(project)).toBeDefined();
  });

  it('begins from scratch when nothing can be read, says so, and keeps the file', async () => {
    const dataFolder = createFolder();
    writeFileSync(join(dataFolder, 'sandbox.json'), '{"format":1,');
    const sandbox = await start({ dataFolder });
    const kept = join(dataFolder, 'sandbox.json.broken');
    expect(sandbox.origin).toEqual({ kind: 'broken', files: [kept] });
    expect(readFileSync(kept, 'utf8')).toBe('{"format":1,');
    expect(sandbox.hub.objects.get(project)).toBeDefined();
  });

  it('says what to do when the port is taken', async () => {
    const sandbox = await start({ demo: false });
    const port = Number(new URL(sandbox.url).port);
    await expect(startSandbox({ port, demo: false })).rejects.toThrow(
      `can't listen on port ${port} of 127.0.0.1`,
    );
  });
});
