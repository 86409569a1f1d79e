import { Sandbox } from '@paletteai/sandbox';
import { PEOPLE } from '../../__testUtils__/people';
import { CANARY, computePoolRequest } from '../../__testUtils__/requests';
import { startHub, TestPortal } from '../../__testUtils__/TestPortal';

const editor = { id: PEOPLE.editor };
const viewer = { id: PEOPLE.viewer };
const base = '/hubs/main/projects/radiology-imaging/compute-pools';
const POOL = {
  apiVersion: 'spectrocloud.com/v1alpha1',
  kind: 'ComputePool',
  namespace: 'radiology-imaging',
};
const secretVariable = {
  variables: [{ name: 'registryMirror', secretValue: CANARY }],
};

describe('Compute Pools', () => {
  let sandbox: Sandbox;
  let portal: TestPortal;

  beforeAll(async () => {
    sandbox = await startHub();
    portal = await TestPortal.start({ sandbox });
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });
  beforeEach(() => {
    portal.auditor.take();
  });

  const onHub = (name: string) => sandbox.hub.objects.get({ ...POOL, name });
  const create = async (name: string, extra: object = {}) => {
    const answer = await portal.post(
      editor,
      base,
      computePoolRequest(name, extra),
    );
    while ((await portal.get(editor, `${base}/${name}`)).status === 404) {
      // The watch brings it in a moment.
    }
    portal.auditor.take();
    return answer;
  };

  it('lists those of the projects of the caller alone', async () => {
    const { body } = await portal.get(viewer, '/compute-pools');
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual([
      'imaging-burst',
      'imaging-serve',
      'imaging-train',
    ]);
    const { body: ofEditor } = await portal.get(
      editor,
      '/compute-pools?status=Running&status=Degraded&orderField=status',
    );
    expect(
      ofEditor.items.map(({ name, phase }: Record<string, string>) => [
        phase,
        name,
      ]),
    ).toEqual([
      ['Degraded', 'protein-folding'],
      ['Running', 'variant-calling'],
      ['Running', 'imaging-serve'],
      ['Running', 'imaging-train'],
    ]);
  });

  it('shows one with its nodes and GPUs', async () => {
    const { status, body } = await portal.get(viewer, `${base}/imaging-train`);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      ref: 'computePool:main/radiology-imaging/imaging-train',
      variant: 'dedicated',
      phase: 'Running',
    });
    expect(body.gpuCapacity).not.toEqual({});
  });

  it('requests one as the person', async () => {
    const { status, body } = await portal.post(
      editor,
      base,
      computePoolRequest('by-editor', secretVariable),
    );

    expect([status, body.error]).toEqual([201, undefined]);
    expect(body.ref).toBe('computePool:main/radiology-imaging/by-editor');
    expect(onHub('by-editor')?.spec).toMatchObject({
      profileBundleRef: { name: 'edge-infrastructure-v2' },
    });
    expect(portal.auditor.take()).toEqual(['compute-pool-create succeeded']);
  });

  it('changes nothing when the same request comes again', async () => {
    await create('twice', secretVariable);
    const before = sandbox.hub.resourceVersion;
    const { status, body } = await portal.post(
      editor,
      base,
      computePoolRequest('twice', secretVariable),
    );

    expect([status, body.error]).toEqual([200, undefined]);
    expect(sandbox.hub.resourceVersion).toBe(before);
  });

  it('leaves a pool of the same name alone that is another', async () => {
    const { status, body } = await portal.post(
      editor,
      base,
      computePoolRequest('imaging-train'),
    );

    expect(status).toBe(409);
    expect(body.problems[0].code).toBe('computePool.name.taken');
  });

  it('is refused by the hub to a viewer', async () => {
    const { status, body } = await portal.post(
      viewer,
      base,
      computePoolRequest('by-viewer'),
    );

    expect(status).toBe(403);
    expect(body.error.adminGroups).toContain('radiology-admins');
    expect(onHub('by-viewer')).toBeUndefined();
    expect(portal.auditor.take()).toEqual(['compute-pool-create failed']);
  });

  it.each([
    [{ name: 'ab' }, 'computePool.name.format'],
    [{ variant: 'huge' }, 'computePool.variant'],
    [{ project: 'genomics' }, 'project.format'],
    [{ profileBundle: undefined }, 'profileBundle.required'],
  ])('refuses %j', async (change, code) => {
    const before = sandbox.hub.resourceVersion;
    const { status, body } = await portal.post(
      editor,
      base,
      computePoolRequest('never', change),
    );

    expect(status).toBe(400);
    expect(body.problems.map((p: { code: string }) => p.code)).toContain(code);
    expect(sandbox.hub.resourceVersion).toBe(before);
  });

  it('previews without storing anything, and without the secret', async () => {
    const before = sandbox.hub.resourceVersion;
    const { status, body } = await portal.post(
      editor,
      `${base.replace(/s$/, '')}-previews`,
      computePoolRequest('tried', secretVariable),
    );

    expect([status, body.error]).toEqual([200, undefined]);
    expect(body.manifests).toHaveLength(2);
    expect(JSON.stringify(body)).not.toContain(CANARY);
    expect(sandbox.hub.resourceVersion).toBe(before);
  });

  it('deletes one and writes that down', async () => {
    await create('to-delete', secretVariable);

    const { status, body } = await portal.delete(editor, `${base}/to-delete`);

    expect([status, body.error]).toEqual([200, undefined]);
    expect(onHub('to-delete')).toBeUndefined();
    expect(portal.auditor.events).toMatchObject([
      { eventId: 'compute-pool-delete', outcome: 'succeeded' },
    ]);
  });

  it.each([
    [viewer, `${base}/imaging-train`, 403],
    [viewer, `${base}/nothing`, 403],
    [editor, `${base}/nothing`, 404],
    [viewer, '/hubs/main/projects/genomics/compute-pools/protein-folding', 404],
    [editor, `${base}/imaging-train?deletionPolicy=burn`, 400],
  ])('answers %j on deleting %s with %i', async (who, path, status) => {
    expect((await portal.delete(who, path)).status).toBe(status);
    expect(onHub('imaging-train')?.metadata.deletionTimestamp).toBeUndefined();
  });
});
