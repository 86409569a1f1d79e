import { projectReadPermission } from '@paletteai/backstage-plugin-paletteai-common';
import { ProjectScope } from '../membership/HubMembers';
import {
  createPaletteaiProjectConditionalDecision,
  paletteaiProjectConditions,
} from './conditions';
import { projectRules, tenantRules } from './rules';

const scope: ProjectScope = {
  ref: 'project:main/nlp/nlp',
  hub: 'main',
  tenant: 'acme',
  project: 'nlp',
  members: {
    viewer: ['group:default/all'],
    editor: ['group:default/nlp'],
    admin: ['group:default/nlp-admins'],
    tenantAdmin: ['group:default/acme-admins'],
  },
};

function filterOf(query: unknown): (scope: ProjectScope) => boolean {
  if (typeof query !== 'function') {
    throw new Error('The rule gives no filter');
  }
  return candidate => query(candidate);
}

describe('the rules for projects', () => {
  it.each([
    [['group:default/nlp'], true],
    [['Group:Default/NLP'], true],
    [['group:default/acme-admins'], true],
    [['user:default/nlp', 'group:other/nlp'], false],
    [[], false],
  ])('say of %j whether it is a member: %s', (claims, verdict) => {
    const { apply, toQuery } = projectRules.isProjectMember;
    expect(apply(scope, { claims })).toBe(verdict);
    expect(filterOf(toQuery({ claims }))(scope)).toBe(verdict);
  });

  it.each([
    ['editor' as const, true],
    ['admin' as const, false],
  ])('say whether the role %s is held: %s', (role, verdict) => {
    const params = { claims: ['group:default/nlp'], roles: [role] };
    const { apply, toQuery } = projectRules.hasProjectRole;
    expect(apply(scope, params)).toBe(verdict);
    expect(filterOf(toQuery(params))(scope)).toBe(verdict);
  });

  it.each([
    [{ tenants: ['acme'] }, true],
    [{ tenants: ['acme'], hub: 'other' }, false],
    [{ tenants: ['other'] }, false],
  ])('say of %j whether it has the project: %s', (params, verdict) => {
    const { apply, toQuery } = projectRules.inTenant;
    expect(apply(scope, params)).toBe(verdict);
    expect(filterOf(toQuery(params))(scope)).toBe(verdict);
  });

  it('make decisions for policies', () => {
    expect(
      createPaletteaiProjectConditionalDecision(
        projectReadPermission,
        paletteaiProjectConditions.inTenant({ tenants: ['acme'] }),
      ),
    ).toMatchObject({
      pluginId: 'paletteai',
      resourceType: 'paletteai-project',
      conditions: { rule: 'IN_TENANT', params: { tenants: ['acme'] } },
    });
  });
});

describe('the rules for tenants', () => {
  const tenant = {
    ref: 'tenant:main/acme',
    hub: 'main',
    tenant: 'acme',
    adminRefs: ['group:default/acme-admins'],
  };

  it('tell administrators from others', () => {
    const { apply } = tenantRules.isTenantAdmin;
    expect(apply(tenant, { claims: ['group:default/acme-admins'] })).toBe(true);
    expect(apply(tenant, { claims: ['group:default/nlp'] })).toBe(false);
    expect(tenantRules.inTenant.apply(tenant, { tenants: ['acme'] })).toBe(
      true,
    );
  });
});
