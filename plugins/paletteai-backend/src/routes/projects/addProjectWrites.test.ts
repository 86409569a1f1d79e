import { Sandbox } from '@paletteai/sandbox';
import { PEOPLE } from '../../__testUtils__/people';
import {
  CANARY,
  customSettings,
  projectRequest,
} from '../../__testUtils__/requests';
import { startHub, TestPortal } from '../../__testUtils__/TestPortal';

const tenantAdmin = { id: PEOPLE.tenantAdmin };
const PROJECT = { apiVersion: 'spectrocloud.com/v1alpha1', kind: 'Project' };
const RBAC = 'rbac.authorization.k8s.io';

describe('writing projects', () => {
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

  const onHub = (name: string) =>
    sandbox.hub.objects.get({ ...PROJECT, name, namespace: name });
  const words = (outcomes: { ref: string; outcome: string }[]) =>
    outcomes.map(({ ref, outcome }) => `${ref.split(':')[0]} ${outcome}`);
  const post = (body: unknown, as: { id: string } = tenantAdmin) =>
    portal.post(as, '/hubs/main/projects', body);

  /** What the controllers of a hub do once a project is there. */
  const grantTenantAdmin = (namespace: string) => {
    const apiVersion = `${RBAC}/v1`;
    const metadata = { name: 'tenant-admin', namespace };
    sandbox.hub.objects.create({
      apiVersion,
      kind: 'Role',
      metadata,
      rules: [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }],
    });
    sandbox.hub.objects.create({
      apiVersion,
      kind: 'RoleBinding',
      metadata,
      roleRef: { apiGroup: RBAC, kind: 'Role', name: 'tenant-admin' },
      subjects: [
        { apiGroup: RBAC, kind: 'Group', name: 'meridian-platform-admins' },
      ],
    });
  };
  const untilVisible = async (name: string) => {
    for (;;) {
      const path = `/hubs/main/projects/${name}`;
      if ((await portal.get(tenantAdmin, path)).status === 200) {
        return;
      }
    }
  };

  it('creates a project with its settings, as the person', async () => {
    const { status, body } = await post(
      projectRequest('cardiology', customSettings(sandbox)),
    );

    expect([status, body.error]).toEqual([201, undefined]);
    expect(words(body.outcomes)).toEqual([
      'namespace created',
      'project created',
      'secret created',
      'settings created',
      'computeConfig created',
    ]);
    expect(onHub('cardiology')?.metadata.labels).toMatchObject({
      'palette.ai/tenant-name': 'meridian-health',
    });
    expect(portal.auditor.events).toMatchObject([
      {
        eventId: 'project-create',
        meta: { hub: 'main', tenant: 'meridian-health', project: 'cardiology' },
        outcome: 'succeeded',
      },
    ]);
  });

  it('changes nothing when the same request comes again', async () => {
    const request = projectRequest('cardiology-again', customSettings(sandbox));
    await post(request);
    grantTenantAdmin('cardiology-again');
    const before = sandbox.hub.resourceVersion;

    const { status, body } = await post(request);

    expect(status).toBe(200);
    expect(
      new Set(words(body.outcomes).map(word => word.split(' ')[1])),
    ).toEqual(new Set(['unchanged']));
    expect(sandbox.hub.resourceVersion).toBe(before);
  });

  it('does not touch a project of the same name that is another', async () => {
    const before = onHub('genomics');
    const { status, body } = await post(projectRequest('genomics'));

    expect(status).toBe(409);
    expect(body.problems).toMatchObject([
      { code: 'project.name.taken', path: 'name' },
    ]);
    expect(onHub('genomics')).toEqual(before);
  });

  it('does not move into a namespace that belongs to someone else', async () => {
    const { status, body } = await post(projectRequest('paletteai-portal'));

    expect(status).toBe(409);
    expect(body.problems[0].code).toBe('project.name.taken');
  });

  it.each([
    [
      'a reserved name',
      { name: 'kube-system' },
      'name',
      'project.name.reserved',
    ],
    ['a name in capitals', { name: 'Oops' }, 'name', 'project.name.format'],
    [
      'no viewers',
      { roleMapping: { admin: ['a'], editor: ['b'], viewer: [] } },
      'roleMapping.viewer',
      'project.role.required',
    ],
    [
      'two control plane nodes',
      { computeConfig: { name: 'a', controlPlanePool: { nodeCount: 2 } } },
      'computeConfig.controlPlanePool.nodeCount',
      expect.stringMatching(/^nodePool\./),
    ],
    [
      'a parameter that is none',
      { colour: 'red' },
      '',
      'request.unknownParameter',
    ],
  ])('refuses %s and creates nothing', async (_, change, path, code) => {
    const before = sandbox.hub.resourceVersion;
    const answer = await post(projectRequest('never-made', change));

    expect(answer.status).toBe(400);
    expect(answer.body.problems).toEqual(
      expect.arrayContaining([expect.objectContaining({ path, code })]),
    );
    expect(sandbox.hub.resourceVersion).toBe(before);
    expect(portal.auditor.take()).toEqual(['project-create failed']);
  });

  it('says of a body that is no JSON nothing but that', async () => {
    const answer = await portal.postText(
      tenantAdmin,
      '/hubs/main/projects',
      `{"apiKey":"${CANARY}`,
    );

    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('apiKey');
    expect(answer.text).not.toContain('canary');
  });

  it('needs an administrator of the tenant, and tells who that is', async () => {
    const { status, body } = await post(projectRequest('by-an-editor'), {
      id: PEOPLE.editor,
    });

    expect(status).toBe(403);
    expect(body.error).toMatchObject({
      adminGroups: ['meridian-platform-admins'],
      message: expect.stringContaining('an administrator of the tenant'),
    });
    expect(onHub('by-an-editor')).toBeUndefined();
  });

  it('previews without storing anything', async () => {
    const before = sandbox.hub.resourceVersion;
    const { status, body } = await portal.post(
      tenantAdmin,
      '/hubs/main/project-previews',
      projectRequest('previewed', customSettings(sandbox)),
    );

    expect(status).toBe(200);
    expect(body.manifests.map(({ kind }: { kind: string }) => kind)).toEqual([
      'Namespace',
      'Project',
      'Secret',
      'Settings',
      'ComputeConfig',
    ]);
    expect(body.manifests[2].data).toEqual({ palette: '(hidden)' });
    expect(
      new Set(words(body.outcomes).map(word => word.split(' ')[1])),
    ).toEqual(new Set(['created']));
    expect(body.problems).toEqual([]);
    expect(sandbox.hub.resourceVersion).toBe(before);
    expect(portal.auditor.take()).toEqual([]);
  });

  it('previews what is wrong, and nothing else then', async () => {
    const { status, body } = await portal.post(
      tenantAdmin,
      '/hubs/main/project-previews',
      projectRequest('Not A Name'),
    );

    expect(status).toBe(200);
    expect(body).toMatchObject({ manifests: [], outcomes: [], diffs: [] });
    expect(body.problems).toMatchObject([{ code: 'project.name.format' }]);
  });

  it('previews what another project of the name has differently', async () => {
    const { body } = await portal.post(
      tenantAdmin,
      '/hubs/main/project-previews',
      projectRequest('genomics'),
    );

    expect(body.problems).toMatchObject([{ code: 'project.name.taken' }]);
    const project = body.diffs.find(
      ({ kind }: { kind: string }) => kind === 'Project',
    );
    expect(project.changes).toContainEqual({
      path: 'spec.displayName',
      before: 'Genomics Pipelines',
      after: 'Cardiology Signals',
    });
  });

  it.each([
    ['genomics', false, 'project.name.taken'],
    ['kube-public', false, 'project.name.reserved'],
    ['Oops', false, 'project.name.format'],
    ['free-name', true, undefined],
  ])('says whether %s is free', async (name, available, code) => {
    const { body } = await portal.get(
      tenantAdmin,
      `/hubs/main/project-names/${name}`,
    );

    expect(body.available).toBe(available);
    expect(body.problems[0]?.code).toBe(code);
  });

  it('deletes a project', async () => {
    await post(projectRequest('short-lived'));
    grantTenantAdmin('short-lived');
    await untilVisible('short-lived');
    portal.auditor.take();

    const { status, body } = await portal.delete(
      tenantAdmin,
      '/hubs/main/projects/short-lived',
    );

    expect([status, body.error]).toEqual([200, undefined]);
    expect(words(body.outcomes)).toEqual([
      'computeConfig deleted',
      'namespace deleted',
      'project deleted',
    ]);
    expect(onHub('short-lived')).toBeUndefined();
    expect(portal.auditor.take()).toEqual(['project-delete succeeded']);
  });

  it('leaves a project to those who may delete it', async () => {
    const { status, body } = await portal.delete(
      { id: PEOPLE.viewer },
      '/hubs/main/projects/radiology-imaging',
    );

    expect(status).toBe(403);
    expect(body.error.adminGroups).toEqual([
      'radiology-admins',
      'meridian-platform-admins',
    ]);
    expect(onHub('radiology-imaging')).toBeDefined();
    expect(portal.auditor.take()).toEqual(['project-delete failed']);
  });
});
