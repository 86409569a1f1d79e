import { KINDS } from '../kinds/registry';
import {
  ACCESS_ACTIONS,
  accessCheckOf,
  expectedActions,
  requiredRole,
} from './actions';
import {
  AccessSource,
  administratorsOf,
  audienceOf,
  rolesHeld,
  rolesInNamespace,
  rolesInProject,
  rolesInTenant,
  tenantOfNamespace,
} from './roles';

const nlp = {
  tenant: 'acme',
  roleMapping: {
    admin: ['nlp-admins', 'leads'],
    editor: ['nlp-editors', 'leads'],
    viewer: ['nlp-viewers'],
  },
};
const vision = {
  tenant: 'acme',
  roleMapping: { admin: ['leads'], editor: [], viewer: ['vision'] },
};
const acme = { name: 'acme', adminGroups: ['acme-admins'] };

const source: AccessSource = {
  tenant: name => (name === 'acme' ? acme : undefined),
  project: namespace => ({ nlp, vision }[namespace]),
  projectsOf: tenant => (tenant === 'acme' ? [nlp, vision] : []),
};

const heldIn = (namespace: string, ...groups: string[]) =>
  rolesHeld(rolesInNamespace(namespace, source), new Set(groups));

describe('the roles in a Project', () => {
  it.each([
    [[], []],
    [['strangers'], []],
    [['nlp-viewers'], ['viewer']],
    [['nlp-editors', 'strangers'], ['editor']],
    [['leads'], ['editor', 'admin']],
    [['acme-admins'], ['tenantAdmin']],
    [
      ['acme-admins', 'nlp-viewers'],
      ['viewer', 'tenantAdmin'],
    ],
    [['NLP-admins', 'nlp-admins '], []],
  ])('of the groups %j are %j', (groups, roles) => {
    expect(heldIn('nlp', ...groups)).toEqual(roles);
  });

  it('are its own alone where its Tenant is not there', () => {
    const lost = { ...nlp, tenant: 'nobody' };
    expect(rolesInProject(lost, source).tenantAdmin).toEqual([]);
  });
});

describe('the roles in a Tenant and its namespace', () => {
  it.each([
    ['acme-admins', ['tenantAdmin']],
    ['nlp-editors', ['viewer']],
    ['vision', ['viewer']],
    ['strangers', []],
  ])('of "%s" are %j', (group, roles) => {
    expect(rolesHeld(rolesInTenant(acme, source), new Set([group]))).toEqual(
      roles,
    );
    expect(heldIn('tenant-acme', group)).toEqual(roles);
  });
});

describe('the roles in a namespace', () => {
  it.each(['elsewhere', 'tenant-nobody', 'tenant-', ''])(
    'are held by nobody in "%s", which is of neither Project nor Tenant',
    namespace => {
      expect(audienceOf(rolesInNamespace(namespace, source))).toEqual([]);
      expect(tenantOfNamespace(namespace, source)).toBeUndefined();
    },
  );
});

describe('the audience', () => {
  it('is everyone with a role, once', () => {
    expect(audienceOf(rolesInProject(nlp, source)).sort()).toEqual([
      'acme-admins',
      'leads',
      'nlp-admins',
      'nlp-editors',
      'nlp-viewers',
    ]);
  });

  it.each(['leads', 'nlp-viewers', 'acme-admins', 'vision', 'strangers'])(
    'agrees with the roles of "%s"',
    group => {
      const audience = audienceOf(rolesInNamespace('nlp', source));
      expect(audience.includes(group)).toBe(heldIn('nlp', group).length > 0);
    },
  );
});

it('names as administrators those who can give a role', () => {
  expect(administratorsOf(rolesInProject(nlp, source))).toEqual([
    'nlp-admins',
    'leads',
    'acme-admins',
  ]);
});

describe('what roles allow', () => {
  it('is nothing without a role', () => {
    expect(expectedActions([])).toEqual([]);
  });

  it('is to read and nothing else for a viewer', () => {
    const actions = expectedActions(['viewer']);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.every(action => action.endsWith('.read'))).toBe(true);
  });

  it('is to work with pools and deployments, but not with the Project, for an editor', () => {
    const actions = expectedActions(['editor']);
    expect(actions).toEqual(
      expect.arrayContaining(['computePool.create', 'appDeployment.delete']),
    );
    expect(actions).not.toContain('project.delete');
  });

  it('is to delete the Project but not to create another for its admin', () => {
    const actions = expectedActions(['admin']);
    expect(actions).toContain('project.delete');
    expect(actions).not.toContain('project.create');
  });

  it('is everything for an administrator of the Tenant', () => {
    expect(expectedActions(['tenantAdmin'])).toEqual([...ACCESS_ACTIONS]);
  });

  it('adds up over several roles', () => {
    expect(expectedActions(['viewer', 'editor'])).toEqual(
      expectedActions(['editor']),
    );
  });
});

describe('the actions', () => {
  it('ask for a verb on a kind that there is', () => {
    for (const action of ACCESS_ACTIONS) {
      const check = accessCheckOf(action);
      expect(Object.keys(KINDS)).toContain(check.kind);
      expect(['list', 'create', 'delete']).toContain(check.verb);
    }
  });

  it('take more than sight wherever they change something', () => {
    for (const action of ACCESS_ACTIONS) {
      expect([action, requiredRole(action) === 'viewer']).toEqual([
        action,
        action.endsWith('.read'),
      ]);
    }
  });

  it('ask for AIWorkload when they are about deployments', () => {
    expect(accessCheckOf('appDeployment.delete')).toEqual({
      kind: 'aiWorkload',
      verb: 'delete',
    });
  });
});
