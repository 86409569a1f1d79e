import { TenantProjects } from './Dependents';

describe('TenantProjects', () => {
  it('follows Projects that come, move and go', () => {
    const projects = new TenantProjects();
    projects.set('nlp', 'acme');
    projects.set('vision', 'acme');
    projects.set('lost', undefined);
    expect(projects.of('acme').sort()).toEqual(['nlp', 'vision']);

    projects.set('nlp', 'umbrella');
    expect(projects.of('acme')).toEqual(['vision']);
    expect(projects.of('umbrella')).toEqual(['nlp']);
    expect(projects.tenantOf('nlp')).toBe('umbrella');

    projects.set('nlp', undefined);
    expect(projects.of('umbrella')).toEqual([]);
    expect(projects.tenantOf('nlp')).toBeUndefined();
    expect(projects.tenantOf('lost')).toBeUndefined();
  });
});
