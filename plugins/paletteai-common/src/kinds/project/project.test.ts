import { hubObject } from '../../__testUtils__/hubObject';
import { parseProject } from './project';

describe('a project', () => {
  it('belongs to the tenant of its label when it has no reference', () => {
    const { value, problems } = parseProject({
      apiVersion: 'spectrocloud.com/v1alpha1',
      kind: 'Project',
      metadata: {
        name: 'p',
        labels: { 'palette.ai/tenant-name': 'acme', team: 'nlp' },
      },
      spec: {},
    });
    expect(value).toMatchObject({ tenant: 'acme', tags: { team: 'nlp' } });
    expect(problems).toEqual([]);
  });

  it('is still read when it names no tenant, and that is reported', () => {
    const { value, problems } = parseProject(
      hubObject('Project', { spec: {} }),
    );
    expect(value).toMatchObject({
      tenant: '',
      roleMapping: { admin: [], editor: [], viewer: [] },
    });
    expect(problems).toEqual([
      { path: 'spec.tenantRef.name', message: 'is missing' },
    ]);
  });

  it('keeps the groups that can be read when one cannot', () => {
    const { value, problems } = parseProject(
      hubObject('Project', {
        spec: {
          tenantRef: { name: 't' },
          roleMapping: { admin: ['a', 7, 'b'], viewer: 'v' },
        },
      }),
    );
    expect(value?.roleMapping).toEqual({
      admin: ['a', 'b'],
      editor: [],
      viewer: [],
    });
    expect(problems.map(({ path }) => path)).toEqual([
      'spec.roleMapping.admin[1]',
      'spec.roleMapping.viewer',
    ]);
  });

  it('keeps every field that is not known', () => {
    const source = hubObject('Project', {
      spec: { tomorrow: { a: [1] } },
      status: { next: true },
    });
    expect(parseProject(source).value?.object).toEqual(source);
  });

  it('leaves out a mapping that cannot be read and keeps the others', () => {
    const mapping = {
      name: 'm',
      source: 'huggingface',
      profileBundleRef: { name: 'b' },
    };
    const { value, problems } = parseProject(
      hubObject('Project', {
        spec: {
          tenantRef: { name: 't' },
          modelSettings: {
            mappings: [{ ...mapping, source: 'Ollama' }, mapping],
          },
        },
      }),
    );
    expect(value?.modelSettings.mappings).toEqual([
      {
        name: 'm',
        source: 'HuggingFace',
        filters: [],
        priority: 0,
        profileBundleRef: { name: 'b' },
      },
    ]);
    expect(problems).toHaveLength(1);
  });
});
