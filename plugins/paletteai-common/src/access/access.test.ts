import { KINDS } from '../kinds/registry';
import { ACCESS_ACTIONS, accessCheckOf, expectedActions } from './actions';
import { groupsOf, rolesOf } from './roles';

const roleMapping = {
  admin: ['nlp-admins', 'leads'],
  editor: ['nlp-editors', 'leads'],
  viewer: ['nlp-viewers'],
};

describe('rolesOf', () => {
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
  ])('gives %j the roles %j', (groups, roles) => {
    expect(rolesOf(groups, roleMapping, ['acme-admins'])).toEqual(roles);
  });

  it('compares groups exactly, as the hub does', () => {
    expect(rolesOf(['NLP-admins', 'nlp-admins '], roleMapping)).toEqual([]);
  });
});

describe('groupsOf', () => {
  it('lists every group once', () => {
    expect(groupsOf(roleMapping)).toEqual([
      'nlp-viewers',
      'nlp-editors',
      'leads',
      'nlp-admins',
    ]);
  });
});

describe('expectedActions', () => {
  it('lets no one without a role do anything', () => {
    expect(expectedActions([])).toEqual([]);
  });

  it('lets a viewer read and nothing else', () => {
    const actions = expectedActions(['viewer']);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.every(action => action.endsWith('.read'))).toBe(true);
  });

  it('lets an editor work with pools and deployments, but not with the Project', () => {
    const actions = expectedActions(['editor']);
    expect(actions).toEqual(
      expect.arrayContaining(['computePool.create', 'appDeployment.delete']),
    );
    expect(actions).not.toContain('project.update');
    expect(actions).not.toContain('settings.update');
  });

  it('lets an admin delete the Project but not create another', () => {
    const actions = expectedActions(['admin']);
    expect(actions).toContain('project.delete');
    expect(actions).not.toContain('project.create');
  });

  it('lets an administrator of the Tenant do everything', () => {
    expect(expectedActions(['tenantAdmin'])).toEqual([...ACCESS_ACTIONS]);
  });

  it('adds up what several roles allow', () => {
    expect(expectedActions(['viewer', 'editor'])).toEqual(
      expectedActions(['editor']),
    );
  });
});

describe('accessCheckOf', () => {
  it('asks for a verb on a kind that there is', () => {
    for (const action of ACCESS_ACTIONS) {
      const check = accessCheckOf(action);
      expect(Object.keys(KINDS)).toContain(check.kind);
      expect(['list', 'create', 'patch', 'delete']).toContain(check.verb);
    }
  });

  it('asks for AIWorkload when it is about deployments', () => {
    expect(accessCheckOf('modelDeployment.update')).toEqual({
      kind: 'aiWorkload',
      verb: 'patch',
    });
  });
});
