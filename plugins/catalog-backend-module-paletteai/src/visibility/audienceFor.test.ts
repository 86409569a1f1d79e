import { audienceFor, AudienceContext } from './audienceFor';

const holders = {
  viewer: ['board'],
  editor: [],
  admin: ['leads', 'system:masters'],
  tenantAdmin: ['acme'],
};

/** As on a hub of whose groups no one can claim those of Kubernetes. */
const context: AudienceContext = {
  memberRefs: groups => refsOf('default', groups),
  groupRefs: groups =>
    groups.flatMap(group =>
      refsOf(group === 'leads' ? 'teams' : 'default', [group]),
    ),
  audienceKey: ref => `key of ${ref}`,
};

function refsOf(namespace: string, groups: readonly string[]): string[] {
  return groups
    .filter(group => !group.startsWith('system:'))
    .map(group => `group:${namespace}/${group}`);
}

const everyone = ['board', 'leads', 'acme'].map(
  group => `key of group:default/${group}`,
);

describe('the audience', () => {
  it('of a Project may know of the groups with a role in it, by both of their refs', () => {
    expect(audienceFor('project', holders, context)).toEqual({
      keys: everyone,
      groups: [
        { claim: 'group:default/board' },
        { claim: 'group:default/leads', ref: 'group:teams/leads' },
        { claim: 'group:default/acme' },
      ],
    });
  });

  it('of a Tenant may know of its administrators only', () => {
    expect(audienceFor('tenant', holders, context)).toEqual({
      keys: everyone,
      groups: [{ claim: 'group:default/acme' }],
    });
  });

  it('of what lies in a Project is not told of groups again', () => {
    expect(audienceFor('computePool', holders, context)).toEqual({
      keys: everyone,
      groups: [],
    });
  });
});
