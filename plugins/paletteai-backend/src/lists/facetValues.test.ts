import { facetValues } from './facetValues';

const project = (fields: {
  tenant?: string;
  tags?: Record<string, string>;
  admin?: string[];
}) => ({
  tenant: fields.tenant ?? 'acme',
  readiness: 'ready' as const,
  tags: fields.tags ?? {},
  roleMapping: { admin: fields.admin ?? [], editor: ['e'], viewer: ['v'] },
});

describe('facetValues', () => {
  it('counts the projects of each value, those of most first', () => {
    const projects = [
      project({ tenant: 'acme' }),
      project({ tenant: 'umbrella' }),
      project({ tenant: 'umbrella' }),
      project({ tenant: 'zorg' }),
    ];
    expect(facetValues(projects, 'tenant', {})).toEqual({
      items: [
        { value: 'umbrella', projects: 2 },
        { value: 'acme', projects: 1 },
        { value: 'zorg', projects: 1 },
      ],
      totalItems: 3,
    });
    expect(facetValues(projects, 'status', {}).items).toEqual([
      { value: 'ready', projects: 4 },
    ]);
  });

  it('gives tags with their values, in the form of the filter', () => {
    const projects = [
      project({ tags: { team: 'a', stage: 'prod' } }),
      project({ tags: { team: 'a=b' } }),
    ];
    expect(facetValues(projects, 'tag', { search: 'TEAM' }).items).toEqual([
      { value: 'team=a', projects: 1 },
      { value: 'team=a=b', projects: 1 },
    ]);
  });

  it('takes the groups of administrators as owners, and a group that is named twice once', () => {
    const projects = [project({ admin: ['ops', 'ops'] }), project({})];
    expect(facetValues(projects, 'owner', {}).items).toEqual([
      { value: 'ops', projects: 1 },
    ]);
  });

  it('says how many there are when it gives only some', () => {
    const projects = Array.from({ length: 10_000 }, (_, index) =>
      project({ admin: [`group-${index}`] }),
    );
    const { items, totalItems } = facetValues(projects, 'owner', { limit: 7 });
    expect([items.length, totalItems]).toEqual([7, 10_000]);
  });

  it('has no value for a project without a tenant', () => {
    expect(facetValues([project({ tenant: '' })], 'tenant', {}).items).toEqual(
      [],
    );
  });
});
