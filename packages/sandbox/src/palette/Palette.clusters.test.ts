import {
  clusterInput,
  profileUid,
  startSmallPalette,
} from './__testUtils__/smallPalette';

const create = '/v1/spectroclusters/edge-native';
const clusters = '/v1/dashboard/spectroclusters';

describe('Palette: clusters', () => {
  let sandbox: Awaited<ReturnType<typeof startSmallPalette>>;
  beforeEach(async () => {
    sandbox = await startSmallPalette();
  });
  afterEach(() => sandbox.close());

  async function createCluster(name: string, ...hosts: string[]) {
    const answer = await sandbox.json(create, {
      body: clusterInput(name, hosts),
    });
    expect(answer.status).toBe(201);
    return String(answer.body.uid);
  }

  const overview = async (uid: string) =>
    (await sandbox.json(`${clusters}/${uid}/overview`)).body.status;

  const hostState = async (uid: string) =>
    (await sandbox.json(`/v1/edgehosts/${uid}`)).body.status.state;

  it('goes from Pending to Running, with health and kubeconfig at the end', async () => {
    const uid = await createCluster('pool', 'edge-0');
    expect(await overview(uid)).toMatchObject({
      state: 'Pending',
      health: null,
      kubeMeta: { hasKubeConfig: false },
    });
    expect(await hostState('edge-0')).toBe('in-use');
    expect(
      await sandbox.json(`/v1/spectroclusters/${uid}/assets/kubeconfig`),
    ).toMatchObject({ status: 404, body: { code: 'ResourceNotFound' } });

    sandbox.clock.advance(1_000);
    expect(await overview(uid)).toMatchObject({ state: 'Provisioning' });

    sandbox.clock.advance(10_000);
    expect(await overview(uid)).toMatchObject({
      state: 'Running',
      health: { state: 'Healthy' },
      kubeMeta: { hasKubeConfig: true },
    });
    expect(sandbox.palette.hasSpoke(uid)).toBe(true);
    const plain = await sandbox.call(
      `/v1/spectroclusters/${uid}/assets/kubeconfig`,
    );
    expect(plain.text).toBe(`kubeconfig of ${uid}`);
    const encoded = await sandbox.call(
      `/v1/spectroclusters/${uid}/assets/adminKubeconfig`,
    );
    expect(Buffer.from(encoded.text, 'base64').toString()).toBe(plain.text);
  });

  it('has no health in the plain read', async () => {
    const uid = await createCluster('pool', 'edge-0');
    sandbox.clock.advance(60_000);
    const { body } = await sandbox.json(`/v1/spectroclusters/${uid}`);
    expect(body.status).toMatchObject({ state: 'Running', health: null });
  });

  it('says what is wrong without creating anything', async () => {
    await createCluster('first', 'edge-0');
    const input = clusterInput('second', ['edge-0', 'edge-99']);
    input.spec.profiles[0].variables = [];
    const dryRun = await sandbox.json(`${create}/validate`, { body: input });
    expect(dryRun.status).toBe(200);
    const codes = JSON.stringify(dryRun.body).match(/"code":"\w+"/g);
    expect(codes).toEqual([
      '"code":"ControlPlaneSizeInvalid"',
      '"code":"EdgeHostDeviceInUse"',
      '"code":"EdgeHostDeviceNotRegistered"',
      '"code":"VariableRequired"',
    ]);
    expect((await sandbox.json(create, { body: input })).status).toBe(400);
  });

  it('accepts a dry run of a good request', async () => {
    const { body } = await sandbox.json(`${create}/validate`, {
      body: clusterInput('pool', ['edge-0']),
    });
    expect(JSON.stringify(body)).not.toContain('"code"');
    expect(sandbox.palette.save().clusters).toEqual([]);
  });

  it('never repeats the value of a variable', async () => {
    const input = clusterInput('pool', ['edge-0']);
    input.spec.profiles[0].variables = [
      { name: 'podCidr', value: 'secret-value' },
    ];
    const { status, text } = await sandbox.call(create, { body: input });
    expect(status).toBe(400);
    expect(text).toContain('podCidr');
    expect(text).not.toContain('secret-value');
  });

  it('refuses a second cluster of the same name until the first is gone', async () => {
    const uid = await createCluster('pool', 'edge-0');
    const again = { body: clusterInput('pool', ['edge-1']) };
    expect(await sandbox.json(create, again)).toMatchObject({
      status: 409,
      body: { code: 'ClusterNameAlreadyExists' },
    });
    const nameCheck = '/v1/spectroclusters/validate/name?name=pool';
    expect((await sandbox.call(nameCheck)).status).toBe(409);
    await sandbox.call(`/v1/spectroclusters/${uid}`, { method: 'DELETE' });
    sandbox.clock.advance(5_000);
    expect((await sandbox.call(nameCheck)).status).toBe(204);
    await createCluster('pool', 'edge-0');
  });

  it('is found by name', async () => {
    await createCluster('one', 'edge-0');
    const two = await createCluster('two', 'edge-1');
    const { body } = await sandbox.json(`${clusters}/search`, {
      body: {
        filter: {
          filterGroups: [
            {
              filters: [
                {
                  property: 'clusterName',
                  type: 'string',
                  condition: {
                    string: { operator: 'eq', match: { values: ['two'] } },
                  },
                },
              ],
            },
          ],
        },
      },
    });
    expect(body.items).toHaveLength(1);
    expect(body.items[0].metadata.uid).toBe(two);
  });

  it('frees its machines when it is deleted, and is remembered as Deleted', async () => {
    const uid = await createCluster('pool', 'edge-0');
    sandbox.clock.advance(60_000);
    const remove = () =>
      sandbox.call(`/v1/spectroclusters/${uid}`, { method: 'DELETE' });
    expect((await remove()).status).toBe(204);
    expect((await remove()).status).toBe(204);
    expect(await overview(uid)).toMatchObject({ state: 'Deleting' });
    expect(await hostState('edge-0')).toBe('in-use');

    sandbox.clock.advance(5_000);
    expect(await overview(uid)).toMatchObject({ state: 'Deleted' });
    expect(await hostState('edge-0')).toBe('ready');
    const { body } = await sandbox.json(`${clusters}/search`, { body: {} });
    expect(body.items).toEqual([]);

    sandbox.clock.advance(600_000);
    expect((await sandbox.call(`/v1/spectroclusters/${uid}`)).status).toBe(404);
  });

  it('can be deleted by force when its machines are silent, which leaves them to be cleaned', async () => {
    const uid = await createCluster('pool', 'edge-0');
    sandbox.palette.setHostHealth('edge-0', {
      state: 'unhealthy',
      message: 'silent',
    });
    await sandbox.call(`/v1/spectroclusters/${uid}`, { method: 'DELETE' });
    sandbox.clock.advance(3_600_000);
    expect(await overview(uid)).toMatchObject({ state: 'Deleting' });

    await sandbox.call(`/v1/spectroclusters/${uid}?forceDelete=true`, {
      method: 'DELETE',
    });
    expect(await overview(uid)).toMatchObject({ state: 'Deleted' });
    expect(await hostState('edge-0')).toBe('in-use');
    sandbox.palette.resetHost('edge-0');
    expect(await hostState('edge-0')).toBe('ready');
  });

  it('fails while it is told to, and recovers', async () => {
    const uid = await createCluster('pool', 'edge-0');
    sandbox.palette.setClusterFailure(uid, 'image can not be pulled');
    sandbox.clock.advance(200_000);
    const { body } = await sandbox.json(`/v1/spectroclusters/${uid}`);
    expect(body.status).toMatchObject({
      state: 'Error',
      conditions: [{ status: 'False', message: 'image can not be pulled' }],
    });
    sandbox.palette.setClusterFailure(uid, undefined);
    await overview(uid);
    sandbox.clock.advance(10_000);
    expect(await overview(uid)).toMatchObject({ state: 'Running' });
  });

  it('grows and shrinks', async () => {
    const uid = await createCluster('pool', 'edge-0');
    const { body } = await sandbox.json(`/v1/spectroclusters/${uid}`);
    const config = `/v1/cloudconfigs/edge-native/${body.spec.cloudConfigRef.uid}`;
    const workers = (...hosts: string[]) => ({
      cloudConfig: { edgeHosts: hosts.map(hostUid => ({ hostUid })) },
      poolConfig: { name: 'gpu', size: hosts.length, labels: ['worker'] },
    });
    const added = await sandbox.call(`${config}/machinePools`, {
      body: workers('edge-1', 'edge-2'),
    });
    expect(added.status).toBe(201);
    expect(await hostState('edge-2')).toBe('in-use');

    const machines = await sandbox.json(`${config}/machinePools/gpu/machines`);
    const leaving = machines.body.items[1];
    expect(leaving.spec.edgeHostUid).toBe('edge-2');
    await sandbox.call(
      `${config}/machinePools/gpu/machines/${leaving.metadata.uid}`,
      { method: 'DELETE' },
    );
    const replaced = await sandbox.call(`${config}/machinePools/gpu`, {
      method: 'PUT',
      body: workers('edge-1'),
    });
    expect(replaced.status).toBe(204);
    expect(await hostState('edge-2')).toBe('ready');

    const taken = await sandbox.json(`${config}/machinePools/gpu`, {
      method: 'PUT',
      body: workers('edge-0'),
    });
    expect(taken).toMatchObject({
      status: 400,
      body: { code: 'EdgeHostDeviceInUse' },
    });
    const refused = await sandbox.call(`${config}/machinePools/control-plane`, {
      method: 'DELETE',
    });
    expect(refused.status).toBe(400);
    const gone = await sandbox.call(`${config}/machinePools/gpu`, {
      method: 'DELETE',
    });
    expect(gone.status).toBe(204);
    expect(await hostState('edge-1')).toBe('ready');
  });

  it('changes variables, checked against the profile', async () => {
    const uid = await createCluster('pool', 'edge-0');
    const path = `/v1/spectroclusters/${uid}/variables`;
    const change = (value: string) => ({
      method: 'PATCH',
      body: [{ profileUid, variables: [{ name: 'podCidr', value }] }],
    });
    expect((await sandbox.call(path, change('10.9.0.0/16'))).status).toBe(204);
    expect((await sandbox.call(path, change('everything'))).status).toBe(400);
    const { body } = await sandbox.json(path);
    expect(body.variables[0].variables).toEqual([
      { name: 'podCidr', value: '10.9.0.0/16' },
    ]);
  });

  it('comes back from its saved state', async () => {
    const uid = await createCluster('pool', 'edge-0');
    const saved = JSON.parse(JSON.stringify(sandbox.palette.save()));
    sandbox.palette.load({});
    expect(sandbox.palette.cluster(uid)).toBeUndefined();
    sandbox.palette.load(saved);
    expect(sandbox.palette.cluster(uid)?.name).toBe('pool');
    const next = await createCluster('other', 'edge-1');
    expect(next).not.toBe(uid);
  });
});
