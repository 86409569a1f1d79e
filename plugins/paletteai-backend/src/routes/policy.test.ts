import {
  createServiceFactory,
  coreServices,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  computePoolCreatePermission,
  projectReadPermission,
} from '@paletteai/backstage-plugin-paletteai-common';
import { Sandbox } from '@paletteai/sandbox';
import {
  createPaletteaiProjectConditionalDecision,
  paletteaiProjectConditions,
} from '..';
import { PEOPLE } from '../__testUtils__/people';
import { computePoolRequest } from '../__testUtils__/requests';
import { startHub, TestPortal } from '../__testUtils__/TestPortal';

const tenantAdmin = { id: PEOPLE.tenantAdmin };
const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

describe('the permission policy of the portal', () => {
  let sandbox: Sandbox;
  let portal: TestPortal | undefined;
  const asked: unknown[] = [];

  beforeAll(async () => {
    sandbox = await startHub();
  });
  afterEach(async () => {
    await portal?.stop();
    portal = undefined;
  });
  afterAll(async () => {
    await sandbox?.stop();
  });

  const start = async (decisions: Record<string, PolicyDecision>) => {
    const decide = (name: string) => decisions[name] ?? ALLOW;
    portal = await TestPortal.start({
      sandbox,
      features: [
        createServiceFactory({
          service: coreServices.permissions,
          deps: {},
          factory: () => ({
            authorize: async queries =>
              queries.map(({ permission: { name } }) => ({
                result:
                  decide(name).result === AuthorizeResult.DENY
                    ? AuthorizeResult.DENY
                    : AuthorizeResult.ALLOW,
              })),
            authorizeConditional: async (queries, options) => {
              asked.push(options?.credentials.principal);
              return queries.map(({ permission }) => decide(permission.name));
            },
          }),
        }),
      ],
    });
    return portal;
  };
  const only = (
    conditions: Parameters<typeof createPaletteaiProjectConditionalDecision>[1],
  ) => ({
    [projectReadPermission.name]: createPaletteaiProjectConditionalDecision(
      projectReadPermission,
      conditions,
    ),
  });

  it('filters before pages are cut, so that totals are right', async () => {
    const running = await start(
      only({
        not: paletteaiProjectConditions.hasProjectRole({
          claims: ['group:default/genomics-admins'],
          roles: ['admin'],
        }),
      }),
    );
    const { body } = await running.get(tenantAdmin, '/projects?limit=1');

    expect(body.totalItems).toBe(2);
    expect(body.items).toHaveLength(1);
    const hidden = await running.get(
      tenantAdmin,
      '/hubs/main/projects/genomics',
    );
    expect(hidden.status).toBe(403);
    expect(running.auditor.take()).toEqual(['project-read failed']);
  });

  it('never shows more than what one is a member of', async () => {
    const running = await start(
      only(paletteaiProjectConditions.inTenant({ tenants: ['halden-motors'] })),
    );

    expect((await running.get(tenantAdmin, '/projects')).body.items).toEqual(
      [],
    );
  });

  it.each(['/projects', '/compute-pools', '/tenants', '/hubs'])(
    'can deny %s to everybody, which is written down',
    async path => {
      const running = await start({
        'paletteai.project.read': DENY,
        'paletteai.computePool.read': DENY,
        'paletteai.tenant.read': DENY,
        'paletteai.hub.read': DENY,
      });

      expect((await running.get(tenantAdmin, path)).status).toBe(403);
      expect(running.auditor.take()).toEqual([
        expect.stringMatching(/-list failed$/),
      ]);
    },
  );

  it('can deny what the hub would allow, and the page is told so', async () => {
    const running = await start({ [computePoolCreatePermission.name]: DENY });
    const path = '/hubs/main/projects/radiology-imaging';
    const created = await running.post(
      tenantAdmin,
      `${path}/compute-pools`,
      computePoolRequest('denied'),
    );
    const access = await running.get(tenantAdmin, `${path}/access`);

    expect(created.status).toBe(403);
    expect(created.body.error.adminGroups).toContain('radiology-admins');
    expect(access.body.allowed).not.toContain('computePool.create');
    expect(access.body.allowed).toContain('computePool.delete');
  });

  it('is asked with the credentials of the caller', async () => {
    asked.length = 0;
    const running = await start({});
    await running.get(tenantAdmin, '/projects');

    expect(asked).toEqual([
      expect.objectContaining({
        type: 'user',
        userEntityRef: `user:default/${PEOPLE.tenantAdmin}`,
      }),
    ]);
  });
});
