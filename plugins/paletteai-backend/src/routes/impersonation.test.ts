import { Sandbox } from '@paletteai/sandbox';
import { TestHub } from '@paletteai/sandbox/realHub';
import { dropImpersonation, HubGateway } from '../__testUtils__/HubGateway';
import { PEOPLE } from '../__testUtils__/people';
import { computePoolRequest, projectRequest } from '../__testUtils__/requests';
import { startHub, TestPortal } from '../__testUtils__/TestPortal';

const tenantAdmin = { id: PEOPLE.tenantAdmin };
const editor = { id: PEOPLE.editor };
const viewer = { id: PEOPLE.viewer };
const neighbour = { id: PEOPLE.neighbour };

/** All people of the tenant are in it. */
const STAFF = 'meridian-staff';
const RADIOLOGY = '/hubs/main/projects/radiology-imaging';
const WITHOUT_GPUS = { cluster: { workerPools: [{ name: 'cpu' }] } };

describe('a group that the portal may not act for', () => {
  let hub: TestHub;
  let portal: TestPortal;

  beforeAll(async () => {
    hub = await TestHub.onSandbox();
    const path =
      '/apis/spectrocloud.com/v1alpha1/namespaces/genomics/projects/genomics';
    const { body } = await hub.send('GET', path);
    body.spec.roleMapping.viewer.push(STAFF);
    await hub.send('PUT', path, body);
    await takeRight(hub, STAFF);
    portal = await TestPortal.start({
      sandbox: hub.sandbox,
      hubs: { main: hub.config },
    });
    await portal.get('service', '/projects');
  });
  afterAll(async () => {
    await portal?.stop();
    await hub?.stop();
  });

  const problemsFor = async (who: { id: string }) => {
    const { body } = await portal.get(who, '/hubs/main');
    return body.problems.map(
      ({ code, parameters }: { code: string; parameters: object }) => [
        code,
        parameters,
      ],
    );
  };

  it('locks nobody out of other Projects', async () => {
    const { status } = await portal.post(
      editor,
      `${RADIOLOGY}/compute-pools`,
      computePoolRequest('still-mine', WITHOUT_GPUS),
    );
    expect(status).toBe(201);
    expect(await problemsFor(editor)).toEqual([]);
  });

  it('counts for nothing on the hub where it has a role, and its members are told why', async () => {
    const { status, body } = await portal.get(
      editor,
      '/hubs/main/projects/genomics/access',
    );

    expect([status, body.decidedBy]).toEqual([200, 'hub']);
    expect(body.allowed).toContain('computePool.read');
    expect(await problemsFor(editor)).toEqual([
      ['hub.impersonation.group', { group: STAFF }],
    ]);
    expect(await problemsFor(neighbour)).toEqual([]);
  });

  it('is warned of before it is given a role', async () => {
    const { status, body } = await portal.post(
      tenantAdmin,
      '/hubs/main/project-previews',
      projectRequest('with-staff', {
        roleMapping: {
          admin: ['radiology-admins'],
          editor: ['radiology-editors'],
          viewer: ['radiology-viewers', STAFF],
        },
      }),
    );

    expect([status, body.problems]).toEqual([200, []]);
    expect(body.warnings).toEqual([
      expect.objectContaining({
        code: 'hub.impersonation.group',
        path: 'roleMapping.viewer[1]',
        message: expect.stringMatching(
          /"?meridian-staff"? .*paletteai-portal-impersonator/,
        ),
      }),
    ]);
  });
});

describe('a hub whose roles allow less than PaletteAI gives them', () => {
  let hub: TestHub;
  let portal: TestPortal;

  beforeAll(async () => {
    hub = await TestHub.onSandbox();
    portal = await TestPortal.start({
      sandbox: hub.sandbox,
      hubs: { main: hub.config },
    });
    await portal.get('service', '/projects');
    await hub.revoke('meridian-health-tenant-admin');
  });
  afterAll(async () => {
    await portal?.stop();
    await hub?.stop();
  });

  it('has the last word, and the answer tells who can help', async () => {
    const { status, body } = await portal.post(
      tenantAdmin,
      '/hubs/main/projects',
      projectRequest('not-any-more'),
    );

    expect(status).toBe(403);
    expect(body.error).toMatchObject({
      denied: 'person',
      adminGroups: ['meridian-platform-admins'],
      outcomes: [
        { outcome: 'failed' },
        { outcome: 'skipped' },
        { outcome: 'skipped' },
      ],
    });
  });
});

describe('a hub that does not see the person', () => {
  let sandbox: Sandbox;
  let gateway: HubGateway;
  let portal: TestPortal;

  beforeAll(async () => {
    sandbox = await startHub();
    gateway = await HubGateway.start(sandbox.urls.hub, dropImpersonation);
    portal = await TestPortal.start({
      sandbox,
      hubs: {
        main: {
          title: 'Main hub',
          server: {
            url: gateway.urlOf(sandbox.urls.hub),
            // May do everything, as portals should not but do.
            token: sandbox.adminToken,
          },
        },
      },
    });
    await portal.get('service', '/projects');
  });
  afterAll(async () => {
    await portal?.stop();
    await gateway?.stop();
    await sandbox?.stop();
  });

  it.each([
    ['create', `${RADIOLOGY}/compute-pools`],
    ['try to create', `${RADIOLOGY}/compute-pool-previews`],
  ])('lets nobody %s anything', async (_, path) => {
    const { status, body } = await portal.post(
      editor,
      path,
      computePoolRequest('as-the-portal', WITHOUT_GPUS),
    );

    expect([status, body.error.message]).toEqual([
      503,
      expect.stringContaining('does not see the person'),
    ]);
  });

  it('lets nobody delete anything, and says why with the hub', async () => {
    const app = `${RADIOLOGY}/app-deployments/annotation-studio`;
    expect((await portal.delete(editor, app)).status).toBe(503);
    expect((await portal.delete(tenantAdmin, RADIOLOGY)).status).toBe(503);

    expect((await portal.get('service', app)).status).toBe(200);
    const { body } = await portal.get(viewer, '/hubs/main');
    expect(body.problems).toEqual([
      expect.objectContaining({ code: 'hub.impersonation.ignored' }),
    ]);
  });

  it('is still read', async () => {
    expect((await portal.get(viewer, RADIOLOGY)).status).toBe(200);
  });
});

/** The portal may no longer act for a group. */
async function takeRight(hub: TestHub, group: string): Promise<void> {
  const path =
    '/apis/rbac.authorization.k8s.io/v1/clusterroles/paletteai-portal-impersonator';
  const { body } = await hub.send('GET', path);
  body.rules[0].resourceNames = body.rules[0].resourceNames.filter(
    (name: string) => name !== group,
  );
  await hub.send('PUT', path, body);
}
