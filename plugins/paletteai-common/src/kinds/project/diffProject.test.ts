import type { JsonObject, JsonValue, KubernetesObject } from '../../kubernetes';
import { applyMergePatch } from '../../diff/json';
import { diffProject } from './diffProject';

const PROJECT: KubernetesObject = {
  apiVersion: 'spectrocloud.com/v1alpha1',
  kind: 'Project',
  metadata: {
    name: 'nlp',
    namespace: 'nlp',
    resourceVersion: '7',
    labels: { 'palette.ai/tenant-name': 'acme', team: 'nlp' },
  },
  spec: {
    displayName: 'NLP',
    description: 'Language.',
    tenantRef: { name: 'acme' },
    settingsRef: { name: 'own' },
    computeConfigRef: { name: 'c', namespace: 'nlp' },
    roleMapping: { admin: ['a'], editor: ['e1', 'e2'], viewer: ['v'] },
    gpuResources: { limits: { 'NVIDIA A100': 4, Default: 1 } },
    modelSettings: {
      mappings: [
        {
          name: 'llama',
          source: 'HuggingFace',
          priority: 1,
          profileBundleRef: { name: 'serving' },
          fieldOfTomorrow: true,
        },
      ],
    },
    fieldOfTomorrow: { kept: true },
  },
  status: { computePoolCount: 2 },
};

function projectWith(
  spec: JsonObject,
  resourceVersion = '8',
): KubernetesObject {
  return {
    ...PROJECT,
    metadata: { ...PROJECT.metadata, resourceVersion },
    spec: applyMergePatch(PROJECT.spec as JsonValue, spec),
  };
}

const unchanged = { seen: PROJECT, live: PROJECT };

describe('diffProject', () => {
  it('patches what was changed and nothing else', () => {
    const diff = diffProject(unchanged, { displayName: 'NLP 2' });
    expect(diff).toEqual({
      apiVersion: 'spectrocloud.com/v1alpha1',
      kind: 'Project',
      namespace: 'nlp',
      name: 'nlp',
      resourceVersion: '7',
      patch: { spec: { displayName: 'NLP 2' } },
      changes: [{ path: 'spec.displayName', before: 'NLP', after: 'NLP 2' }],
      undoes: [],
    });
  });

  it('has nothing to do when all is as wanted', () => {
    const diff = diffProject(unchanged, {
      displayName: 'NLP',
      tags: { team: 'nlp' },
      settings: { mode: 'existing', name: 'own' },
      computeConfig: { name: 'c', namespace: 'nlp' },
      roleMapping: { editor: ['e2', 'e1'] },
      gpuResources: {
        limits: [
          { family: 'Default', count: 1 },
          { family: 'NVIDIA-A100', count: 4 },
        ],
        requests: [],
      },
    });
    expect([diff.patch, diff.changes]).toEqual([{}, []]);
  });

  it('has nothing to do when someone else did the same in between', () => {
    const live = projectWith({ displayName: 'NLP 2' });
    const diff = diffProject({ seen: PROJECT, live }, { displayName: 'NLP 2' });
    expect([diff.patch, diff.undoes]).toEqual([{}, []]);
  });

  it.each<[string, Parameters<typeof diffProject>[1], JsonObject]>([
    ['the description', { description: '' }, { spec: { description: null } }],
    [
      'the settings of its own',
      { settings: { mode: 'inherit' } },
      { spec: { settingsRef: null } },
    ],
    [
      'all limits',
      { gpuResources: { limits: [], requests: [] } },
      { spec: { gpuResources: { limits: null } } },
    ],
    [
      'one limit',
      {
        gpuResources: { limits: [{ family: 'a100', count: 5 }], requests: [] },
      },
      {
        spec: { gpuResources: { limits: { 'NVIDIA A100': 5, Default: null } } },
      },
    ],
    [
      'the mappings',
      { modelMappings: [] },
      { spec: { modelSettings: { mappings: null } } },
    ],
  ])('removes or changes %s', (_, change, patch) => {
    const diff = diffProject(unchanged, change);
    expect(diff.patch).toEqual(patch);
    expect(diff.undoes).toEqual([]);
  });

  it('replaces tags and leaves the labels of tools alone', () => {
    const diff = diffProject(unchanged, { tags: { stage: 'test' } });
    expect(diff.patch).toEqual({
      metadata: { labels: { team: null, stage: 'test' } },
    });
  });

  it('keeps the group that someone else added while the person added another', () => {
    const live = projectWith({
      roleMapping: { editor: ['e1', 'e2', 'theirs'] },
    });
    const diff = diffProject(
      { seen: PROJECT, live },
      { roleMapping: { editor: ['e2', 'ours'] } },
    );
    expect(diff.patch).toEqual({
      spec: { roleMapping: { editor: ['e2', 'theirs', 'ours'] } },
    });
    expect(diff.undoes).toEqual([]);
    expect(diff.resourceVersion).toBe('8');
  });

  it('does not bring back the group that someone else removed', () => {
    const live = projectWith({ roleMapping: { editor: ['e2'] } });
    const diff = diffProject(
      { seen: PROJECT, live },
      { roleMapping: { editor: ['e1', 'e2', 'ours'] } },
    );
    expect(diff.patch).toEqual({
      spec: { roleMapping: { editor: ['e2', 'ours'] } },
    });
  });

  it('says what it would undo of a change that someone else made in between', () => {
    const live = projectWith({
      displayName: 'Theirs',
      description: 'Theirs too.',
      gpuResources: { limits: { 'NVIDIA A100': 9 } },
    });
    const diff = diffProject(
      { seen: PROJECT, live },
      {
        displayName: 'Ours',
        gpuResources: {
          limits: [
            { family: 'NVIDIA A100', count: 4 },
            { family: 'Default', count: 2 },
          ],
          requests: [],
        },
      },
    );
    expect(diff.patch).toEqual({
      spec: { displayName: 'Ours', gpuResources: { limits: { Default: 2 } } },
    });
    expect(diff.undoes).toEqual([
      {
        path: 'spec.displayName',
        seen: 'NLP',
        before: 'Theirs',
        after: 'Ours',
      },
    ]);
  });

  it('says so when it would remove what someone else changed', () => {
    const live = projectWith({ description: 'Theirs.' });
    const diff = diffProject({ seen: PROJECT, live }, { description: '' });
    expect(diff.undoes).toEqual([
      { path: 'spec.description', seen: 'Language.', before: 'Theirs.' },
    ]);
  });

  it('keeps what it does not know inside of a mapping that it changes', () => {
    const diff = diffProject(unchanged, {
      modelMappings: [
        {
          name: 'llama',
          source: 'HuggingFace',
          filters: [],
          priority: 2,
          profileBundle: { name: 'serving' },
        },
        {
          name: 'nim',
          source: 'NGC',
          filters: [],
          priority: 0,
          profileBundle: { name: 'nim' },
        },
      ],
    });
    const patched = applyMergePatch(PROJECT.spec as JsonValue, diff.patch.spec);
    expect(patched).toMatchObject({
      fieldOfTomorrow: { kept: true },
      modelSettings: {
        mappings: [
          { name: 'llama', priority: 2 },
          { name: 'nim', source: 'NGC' },
        ],
      },
    });
  });

  it('gives a project lists of models that had none', () => {
    const diff = diffProject(unchanged, {
      modelLists: {
        huggingFace: { allow: ['meta-llama/*'], disallow: [] },
        ngc: { allow: [], disallow: [] },
      },
    });
    expect(diff.patch).toEqual({
      spec: {
        modelSettings: {
          repositories: { huggingFace: { allow: ['meta-llama/*'] } },
        },
      },
    });
  });

  it('empties one list of models and leaves the other', () => {
    const seen = projectWith({
      modelSettings: {
        repositories: { ngc: { allow: ['nim/*'], disallow: ['nim/old'] } },
      },
    });
    const diff = diffProject(
      { seen, live: seen },
      {
        modelLists: {
          huggingFace: { allow: [], disallow: [] },
          ngc: { allow: ['nim/*'], disallow: [] },
        },
      },
    );
    expect(diff.patch).toEqual({
      spec: { modelSettings: { repositories: { ngc: { disallow: null } } } },
    });
  });

  it('leaves no empty object behind when there was nothing to remove', () => {
    const { modelSettings: _, ...spec } = PROJECT.spec as JsonObject;
    const seen = { ...PROJECT, spec };
    const diff = diffProject(
      { seen, live: seen },
      {
        modelMappings: [],
        modelLists: {
          huggingFace: { allow: [], disallow: [] },
          ngc: { allow: [], disallow: [] },
        },
        deploymentNamespaces: { allow: [], disallow: [] },
      },
    );
    expect(diff.patch).toEqual({});
  });

  it('never writes to status', () => {
    const diff = diffProject(unchanged, { displayName: 'X', tags: {} });
    expect(Object.keys(diff.patch).sort()).toEqual(['metadata', 'spec']);
  });
});
