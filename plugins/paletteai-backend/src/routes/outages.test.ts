import { Sandbox } from '@paletteai/sandbox';
import { PEOPLE } from '../__testUtils__/people';
import {
  appDeploymentRequest,
  computePoolRequest,
  projectRequest,
} from '../__testUtils__/requests';
import { hubOf, startHub, TestPortal } from '../__testUtils__/TestPortal';

const admin = { id: PEOPLE.tenantAdmin };
const NOWHERE = { server: { url: 'http://127.0.0.1:9', token: 'none' } };
const project = '/hubs/main/projects/radiology-imaging';

describe('while a hub cannot be asked', () => {
  let sandbox: Sandbox;
  let portal: TestPortal | undefined;

  beforeAll(async () => {
    sandbox = await startHub();
  });
  afterEach(async () => {
    sandbox.faults.clear();
    await portal?.stop();
    portal = undefined;
  });
  afterAll(async () => {
    await sandbox?.stop();
  });

  const start = async (hubs: Record<string, object>) => {
    portal = await TestPortal.start({
      sandbox,
      hubs: JSON.parse(JSON.stringify(hubs)),
    });
    return portal;
  };

  it.each([
    ['get', '/projects', undefined],
    ['get', '/tenants', undefined],
    ['get', '/compute-pools', undefined],
    ['get', '/profile-bundles', undefined],
    ['get', '/app-deployments', undefined],
    ['get', project, undefined],
    ['get', `${project}/access`, undefined],
    ['get', `${project}/compute`, undefined],
    ['get', `${project}/events?kind=project&name=a`, undefined],
    ['get', '/hubs/main/tenants/meridian-health', undefined],
    ['get', '/hubs/main/project-names/a', undefined],
    ['post', '/hubs/main/projects', projectRequest('a-project')],
    ['post', `${project}/compute-pools`, computePoolRequest('a-pool')],
    ['post', `${project}/app-deployments`, appDeploymentRequest('an-app')],
    ['delete', project, undefined],
  ] as const)(
    '%s %s says which hub, and since when, and is never empty',
    async (method, path, body) => {
      const running = await start({ main: NOWHERE });
      const answer =
        method === 'post'
          ? await running.post(admin, path, body)
          : await running[method](admin, path);

      expect(answer.status).toBe(503);
      expect(answer.body.error).toMatchObject({
        name: 'ServiceUnavailableError',
        hub: 'main',
        since: expect.stringMatching(/^\d{4}-/),
        reason: expect.any(String),
      });
    },
  );

  it('lists what the other hubs have, and names the one that is missing', async () => {
    const running = await start({ main: hubOf(sandbox), other: NOWHERE });
    const { status, body } = await running.get(admin, '/projects');

    expect(status).toBe(200);
    expect(body.totalItems).toBe(3);
    expect(body.incomplete).toMatchObject([
      { hub: 'other', reason: expect.any(String) },
    ]);
    expect((await running.get(admin, '/hubs')).body.items).toHaveLength(2);
    expect((await running.get(admin, '/projects?hub=other')).status).toBe(503);
  });

  it('continues showing what it knew when a hub goes away, and refuses writes', async () => {
    const running = await start({ main: hubOf(sandbox) });
    await running.get(admin, '/compute-pools');
    sandbox.faults.inject({ standIn: 'hub', fault: { kind: 'down' } });

    const totals = new Set<number>();
    let incomplete: unknown[] = [];
    while (incomplete.length === 0) {
      const { body } = await running.get(admin, '/projects');
      totals.add(body.totalItems);
      incomplete = body.incomplete;
    }
    expect(totals).toEqual(new Set([3]));
    expect(incomplete).toMatchObject([
      { hub: 'main', since: expect.stringMatching(/^\d{4}-/) },
    ]);
    const write = await running.post(
      admin,
      '/hubs/main/projects',
      projectRequest('while-down'),
    );
    expect(write.status).toBe(503);
    const access = await running.get(admin, `${project}/access`);
    expect(access.body.decidedBy).toBe('roles');
    const events = await running.get(
      admin,
      `${project}/events?kind=project&name=a`,
    );
    expect(events.status).toBe(503);
  });

  it('names fields that an older hub does not know, and says so on a write', async () => {
    const reference = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      name: 'computepools.spectrocloud.com',
    };
    const definition = JSON.parse(
      JSON.stringify(sandbox.hub.objects.get(reference)),
    );
    const { properties } =
      definition.spec.versions[0].schema.openAPIV3Schema.properties.spec;
    delete properties.scalingPolicyRef;
    sandbox.hub.objects.update(definition);
    const running = await start({ main: hubOf(sandbox) });

    const { body } = await running.get(admin, '/hubs/main');
    expect(body.compatibility.gaps).toEqual([
      { kind: 'computePool', path: 'spec.scalingPolicyRef.name', use: 'write' },
    ]);
    const write = await running.post(
      { id: PEOPLE.editor },
      `${project}/compute-pools`,
      computePoolRequest('with-policy', { scalingPolicy: 'office-hours' }),
    );
    expect(write.status).toBe(400);
    expect(write.body.hubProblems).toMatchObject([
      { path: 'spec.scalingPolicyRef', reason: 'unknown' },
    ]);
  });
});
