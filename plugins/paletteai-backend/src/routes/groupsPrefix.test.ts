import { describeWithAssets } from '@paletteai/envtest';
import { TestHub } from '@paletteai/sandbox/realHub';
import { PEOPLE } from '../__testUtils__/people';
import { projectRequest } from '../__testUtils__/requests';
import { TestPortal } from '../__testUtils__/TestPortal';

jest.setTimeout(180_000);

const tenantAdmin = { id: PEOPLE.tenantAdmin };
const projectAdmin = { id: PEOPLE.projectAdmin };
const editor = { id: PEOPLE.editor };

const API = '/apis/spectrocloud.com/v1alpha1';
const RBAC = '/apis/rbac.authorization.k8s.io/v1';
const TENANT = '/hubs/main/tenants/meridian-health';
const EVERYTHING = [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }];

/** Of these the tokens hold the names without the prefix. */
const GROUPS = [
  'meridian-platform-admins',
  'radiology-admins',
  'radiology-editors',
  'radiology-viewers',
].map(group => `oidc:${group}`);

/** An API server with `--oidc-groups-prefix=oidc:` and `--oidc-username-prefix=oidc:`. */
function behaves(start: () => Promise<TestHub>) {
  let hub: TestHub;
  let portal: TestPortal;

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- objects of many kinds
  const change = async (path: string, apply: (object: any) => void) => {
    const { body } = await hub.send('GET', path);
    apply(body);
    const { status } = await hub.send('PUT', path, body);
    expect(status).toBe(200);
  };

  beforeAll(async () => {
    hub = await start();
    await change(`${API}/tenants/meridian-health`, tenant => {
      // Everybody in the tenant is in the second, which is not of the identity provider here.
      tenant.spec.tenantRoleMapping.groups = [GROUPS[0], 'meridian-staff'];
    });
    await change(`${RBAC}/clusterroles/paletteai-portal-impersonator`, role => {
      role.rules[0].resourceNames.push(...GROUPS);
    });
    await hub.grant('prefixed', GROUPS[0], EVERYTHING);
    portal = await TestPortal.start({
      sandbox: hub.sandbox,
      hubs: {
        main: {
          ...hub.config,
          oidc: { groupsPrefix: 'oidc:', usernamePrefix: 'oidc:' },
        },
      },
    });
    await portal.get('service', '/projects');
  });
  afterAll(async () => {
    await portal?.stop();
    await hub?.stop();
  });

  const create = (name: string) =>
    portal.post(
      tenantAdmin,
      '/hubs/main/projects',
      projectRequest(name, {
        roleMapping: {
          admin: ['radiology-admins'],
          // As somebody may copy it from the hub.
          editor: ['oidc:radiology-editors', 'radiology-editors'],
          viewer: ['radiology-viewers'],
        },
      }),
    );
  const whenSeen = async (who: { id: string }, name: string) => {
    const path = `/hubs/main/projects/${name}`;
    while ((await portal.get(who, path)).status !== 200) {
      await new Promise(resolve => {
        setTimeout(resolve, 20);
      });
    }
    return path;
  };

  it('gives roles to those whose tokens hold the group without the prefix', async () => {
    const { status, body } = await portal.get(tenantAdmin, `${TENANT}/access`);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      roles: ['tenantAdmin'],
      allowed: ['project.create'],
      adminGroups: ['meridian-platform-admins', 'meridian-staff'],
    });
  });

  it('gives none for groups without the prefix, which no token of the identity provider brings', async () => {
    const project = await portal.get(
      editor,
      '/hubs/main/projects/radiology-imaging',
    );
    const tenant = await portal.get(editor, TENANT);

    expect([project.status, tenant.status]).toEqual([404, 404]);
  });

  it('creates projects with the groups as the hub names them, by rights of the prefixed group', async () => {
    const { status, body } = await create('prefixed');

    expect([status, body.error]).toEqual([201, undefined]);
    const { body: project } = await hub.send(
      'GET',
      `${API}/namespaces/prefixed/projects/prefixed`,
    );
    expect(project.spec.roleMapping).toEqual({
      admin: ['oidc:radiology-admins'],
      editor: ['oidc:radiology-editors'],
      viewer: ['oidc:radiology-viewers'],
    });
    const path = await whenSeen(editor, 'prefixed');
    expect((await portal.get(editor, `${path}/access`)).body).toMatchObject({
      roles: ['editor'],
    });
    expect(
      (await portal.get(projectAdmin, `${path}/access`)).body,
    ).toMatchObject({ roles: ['admin'] });
  });

  it('names to people the groups that they can ask as those are in tokens', async () => {
    await create('asked');
    const path = await whenSeen(editor, 'asked');

    const { status, body } = await portal.delete(editor, path);

    expect(status).toBe(403);
    expect(body.error.adminGroups).toEqual([
      'radiology-admins',
      'meridian-platform-admins',
      'meridian-staff',
    ]);
  });

  it('acts for a person by the name with the prefix', async () => {
    await hub.revoke('prefixed');
    const before = await create('by-group');
    const name = 'by-name';
    await hub.create(`${RBAC}/clusterroles`, {
      metadata: { name },
      rules: EVERYTHING,
    });
    await hub.create(`${RBAC}/clusterrolebindings`, {
      metadata: { name },
      roleRef: {
        apiGroup: 'rbac.authorization.k8s.io',
        kind: 'ClusterRole',
        name,
      },
      subjects: [
        {
          apiGroup: 'rbac.authorization.k8s.io',
          kind: 'User',
          name: `oidc:user:default/${tenantAdmin.id}`,
        },
      ],
    });

    let after = await create(name);
    // The authorizer of a server learns of a binding a moment later.
    for (let tries = 0; after.status === 403 && tries < 50; tries += 1) {
      after = await create(name);
    }

    expect([before.status, after.status]).toEqual([403, 201]);
  });
}

describe('prefixes of names on the sandbox', () => {
  behaves(() => TestHub.onSandbox());
});

describeWithAssets('prefixes of names on a real Kubernetes API server', () => {
  behaves(() => TestHub.onKubernetes());
});
