import { demoTenants, demoUsers } from './demoOrganisation';
import { organisationEntities } from './organisationEntities';

const entities = organisationEntities(demoUsers) as {
  kind: string;
  metadata: { name: string };
  spec: { memberOf?: string[] };
}[];
const namesOf = (kind: string) =>
  entities
    .filter(entity => entity.kind === kind)
    .map(({ metadata }) => metadata.name);

describe('organizationEntities', () => {
  it('has a Group for everyone who owns something', () => {
    const owners = demoTenants.flatMap(({ adminGroup, projects }) => [
      adminGroup,
      ...projects.flatMap(({ admins }) => admins),
    ]);
    expect(owners.length).toBeGreaterThan(0);
    expect(namesOf('Group')).toEqual(expect.arrayContaining(owners));
  });

  it('has a User for everyone, in Groups that there are', () => {
    expect(namesOf('User')).toHaveLength(demoUsers.length);
    const memberships = entities.flatMap(({ spec }) => spec.memberOf ?? []);
    expect(memberships.length).toBeGreaterThan(0);
    expect(namesOf('Group')).toEqual(expect.arrayContaining(memberships));
  });

  it('gives names that the catalog takes, each once', () => {
    for (const kind of ['User', 'Group']) {
      const names = namesOf(kind);
      expect(new Set(names).size).toBe(names.length);
      names.forEach(name =>
        expect(name).toMatch(/^[a-z0-9](?:[-a-z0-9._]{0,61}[a-z0-9])?$/),
      );
    }
  });

  it('is empty if no one can sign in', () => {
    expect(organisationEntities([])).toEqual([]);
  });
});
