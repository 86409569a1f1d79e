import { projectAudience, tenantAudience } from './audience';
import { rolesOf } from './roles';

const nlp = { admin: ['leads'], editor: ['nlp'], viewer: ['guests', 'nlp'] };
const vision = { admin: ['leads'], editor: [], viewer: ['vision'] };

describe('projectAudience', () => {
  it('names those of any role, and the admins of the Tenant', () => {
    expect(projectAudience(nlp, ['acme-admins', 'leads']).sort()).toEqual([
      'acme-admins',
      'guests',
      'leads',
      'nlp',
    ]);
  });

  it.each(['leads', 'nlp', 'guests', 'acme-admins', 'vision', 'strangers'])(
    'agrees with the roles that "%s" gives',
    group => {
      const hasRole = rolesOf([group], nlp, ['acme-admins']).length > 0;
      expect(projectAudience(nlp, ['acme-admins']).includes(group)).toBe(
        hasRole,
      );
    },
  );
});

describe('tenantAudience', () => {
  it('names its administrators and those of all of its Projects', () => {
    expect(tenantAudience(['acme-admins'], [nlp, vision]).sort()).toEqual([
      'acme-admins',
      'guests',
      'leads',
      'nlp',
      'vision',
    ]);
  });

  it('is the administrators alone where there is no Project', () => {
    expect(tenantAudience(['acme-admins'], [])).toEqual(['acme-admins']);
  });
});
