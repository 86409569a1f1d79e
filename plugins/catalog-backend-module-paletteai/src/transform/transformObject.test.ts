import {
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  Entity,
  FieldFormatEntityPolicy,
  KindValidator,
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
  systemEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import fc from 'fast-check';
import { HubObject } from '../__testUtils__/EmbeddedHub';
import {
  appDeployment,
  profileBundle,
  project,
  tenant,
} from '../__testUtils__/hubObjects';
import { transformContext } from '../__testUtils__/transformContext';
import { EntityTransformers } from './EntityTransformers';
import { SourceKind } from './sourceKinds';
import { transformObject } from './transformObject';

const validators: Record<string, KindValidator> = {
  Domain: domainEntityV1alpha1Validator,
  System: systemEntityV1alpha1Validator,
  Resource: resourceEntityV1alpha1Validator,
  Component: componentEntityV1alpha1Validator,
  API: apiEntityV1alpha1Validator,
};

/** What the catalog itself checks. */
async function expectValid(entity: Entity): Promise<void> {
  await new SchemaValidEntityPolicy().enforce(entity);
  await new FieldFormatEntityPolicy().enforce(entity);
  await expect(validators[entity.kind].check(entity)).resolves.toBe(true);
}

function entitiesOf(
  kind: SourceKind,
  object: object,
  transformers = new EntityTransformers(),
): readonly Entity[] {
  const transformed = transformObject(
    kind,
    object as HubObject,
    transformContext(),
    transformers,
  );
  if (transformed.type !== 'entities') {
    throw new Error(transformed.problems.join('; '));
  }
  return transformed.entities;
}

const pool: HubObject = {
  apiVersion: 'spectrocloud.com/v1alpha1',
  kind: 'ComputePool',
  metadata: { name: 'train', namespace: 'nlp', labels: { team: 'nlp' } },
  spec: {
    clusterVariant: { shared: {} },
    profileBundleRef: { name: 'base', namespace: 'tenant-acme' },
  },
  status: {
    phase: 'Running',
    cluster: { url: 'https://palette.example.com/clusters/1' },
    gpuResources: {
      capacity: { 'NVIDIA A100': 8 },
      used: { 'NVIDIA A100': 3 },
    },
  },
};

const model: HubObject = {
  ...appDeployment('nlp', 'llama', 'train'),
  spec: {
    displayName: 'Llama',
    profileBundleRef: { name: 'vllm' },
    computePoolRef: { name: 'train' },
    model: { source: 'HuggingFace', id: 'meta/llama' },
    variables: [{ name: 'token', value: 'a-secret-value' }],
  },
  status: {
    phase: 'Running',
    computePoolRef: { name: 'train' },
    endpoints: [
      { name: 'openai', url: 'https://llama.example.com/v1', type: 'openai' },
      { name: 'Admin UI', url: 'https://llama.example.com/admin' },
    ],
  },
};

const samples: [string, SourceKind, HubObject][] = [
  ['a Tenant', 'tenant', tenant('acme')],
  ['a Project', 'project', project('nlp')],
  ['a Compute Pool', 'computePool', pool],
  ['a Profile Bundle', 'profileBundle', profileBundle('nlp', 'vllm')],
  ['an app', 'aiWorkload', appDeployment('nlp', 'chat', 'train')],
  ['a model with endpoints', 'aiWorkload', model],
];

describe('transformObject', () => {
  it.each(samples)(
    'makes valid entities of %s',
    async (_what, kind, object) => {
      const entities = entitiesOf(kind, object);
      expect(entities.length).toBeGreaterThan(0);
      for (const entity of entities) {
        await expectValid(entity);
      }
    },
  );

  it('makes a Domain of a Tenant', () => {
    expect(entitiesOf('tenant', tenant('acme'))).toEqual([
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Domain',
        metadata: {
          namespace: 'main',
          name: 'acme',
          title: 'Tenant acme',
          annotations: {
            'backstage.io/managed-by-location': 'paletteai:tenant:main/acme',
            'backstage.io/managed-by-origin-location': 'paletteai:main',
            'palette.ai/hub': 'main',
            'palette.ai/tenant': 'acme',
            'palette.ai/resource-ref': 'tenant:main/acme',
            'palette.ai/phase': 'Unknown',
          },
          labels: {
            'palette.ai/hub': 'main',
            'palette.ai/phase': 'Unknown',
            'palette.ai/tenant': 'acme',
          },
          tags: [],
          links: [
            {
              url: 'https://ai.example.com',
              title: 'PaletteAI',
              icon: 'dashboard',
            },
          ],
          paletteai: {
            restricted: true,
            visibleTo: [
              { key: 'key of group:default/acme-admins' },
              { key: 'key of group:default/nlp-admins' },
              { key: 'key of group:default/nlp-editors' },
              { key: 'key of group:default/nlp-viewers' },
            ],
            groups: [{ claim: 'group:default/acme-admins' }],
          },
        },
        spec: { type: 'paletteai-tenant', owner: 'group:default/acme-admins' },
      },
    ]);
  });

  it('makes a System of a Project, owned by its administrators', () => {
    const [entity] = entitiesOf(
      'project',
      project('nlp', { admins: ['NLP Admins', 'platform'] }),
    );
    expect(entity).toMatchObject({
      kind: 'System',
      metadata: {
        name: 'nlp',
        labels: { team: 'nlp', 'palette.ai/project': 'nlp' },
        tags: ['team:nlp'],
        annotations: {
          'palette.ai/owners':
            'group:default/oidc__4e_4c_50_20_41dmins,group:default/platform',
        },
      },
      spec: {
        type: 'paletteai-project',
        domain: 'domain:main/acme',
        owner: 'group:default/oidc__4e_4c_50_20_41dmins',
      },
    });
  });

  it('gives a Project without administrators to those of its Tenant', () => {
    const [entity] = entitiesOf('project', project('vision', { admins: [] }));
    expect(entity.spec?.owner).toBe('group:default/acme-admins');
  });

  it('gives what no one administers to the fallback', () => {
    const [entity] = entitiesOf('profileBundle', profileBundle('lost', 'x'));
    expect(entity.spec).toEqual({
      type: 'profile-bundle',
      owner: 'group:default/unknown',
    });
  });

  it('makes a Resource of a Compute Pool, without numbers that change all the time', () => {
    const [entity] = entitiesOf('computePool', pool);
    expect(entity).toMatchObject({
      kind: 'Resource',
      metadata: {
        name: 'pool.nlp.train',
        annotations: { 'palette.ai/phase': 'Running' },
        tags: ['gpu:nvidia-a100', 'shared', 'team:nlp'],
        links: [
          { title: 'PaletteAI' },
          { url: 'https://palette.example.com/clusters/1' },
        ],
      },
      spec: {
        type: 'compute-pool',
        system: 'system:main/nlp',
        dependsOn: ['resource:main/bundle.tenant-acme.base'],
      },
    });
    const busier = {
      ...pool,
      metadata: { ...pool.metadata, resourceVersion: '99', generation: 7 },
      status: {
        ...Object(pool.status),
        deploymentCount: 9,
        nodes: { worker: { ready: 3 } },
        gpuResources: {
          capacity: { 'NVIDIA A100': 4 },
          used: { 'NVIDIA A100': 4 },
        },
      },
    };
    expect(entitiesOf('computePool', busier)).toEqual([entity]);
  });

  it('says of what is being deleted that it is', () => {
    const [entity] = entitiesOf('computePool', {
      ...pool,
      metadata: { ...pool.metadata, deletionTimestamp: '2026-01-01T00:00:00Z' },
    });
    expect(entity.metadata.labels).toMatchObject({
      'palette.ai/phase': 'Deleting',
    });
  });

  it.each([
    ['nlp', ['resource:main/bundle.nlp.base']],
    ['tenant-acme', ['resource:main/bundle.tenant-acme.base']],
    // Not everyone who sees the pool sees what lies there.
    ['vision', undefined],
    ['tenant-globex', undefined],
    ['palette-ai', undefined],
  ])('names a Profile Bundle in %s: %j', (namespace, dependsOn) => {
    const [entity] = entitiesOf('computePool', {
      apiVersion: 'spectrocloud.com/v1alpha1',
      kind: 'ComputePool',
      metadata: { name: 'train', namespace: 'nlp' },
      spec: { profileBundleRef: { name: 'base', namespace } },
    });
    expect(entity.metadata.name).toBe('pool.nlp.train');
    expect(entity.spec?.dependsOn).toEqual(dependsOn);
    expect(JSON.stringify(entity).includes(namespace)).toBe(!!dependsOn);
  });

  it('makes a Component and APIs of a Model Deployment', () => {
    const [component, openai, admin] = entitiesOf('aiWorkload', model);
    expect(component).toMatchObject({
      kind: 'Component',
      metadata: { name: 'nlp.llama', description: 'Serves meta/llama' },
      spec: {
        type: 'ai-model',
        lifecycle: 'production',
        system: 'system:main/nlp',
        dependsOn: [
          'resource:main/pool.nlp.train',
          'resource:main/bundle.nlp.vllm',
        ],
        providesApis: [
          'api:main/nlp.llama.openai',
          `api:main/${admin.metadata.name}`,
        ],
      },
    });
    expect(openai).toMatchObject({
      kind: 'API',
      metadata: { name: 'nlp.llama.openai' },
      spec: { type: 'openai', system: 'system:main/nlp' },
    });
    expect(admin.metadata.name).toMatch(/^nlp\.llama\.admin-ui_[0-9a-f]{16}$/);
  });

  it('calls an app an app', () => {
    const [entity] = entitiesOf(
      'aiWorkload',
      appDeployment('nlp', 'chat', 'train'),
    );
    expect(entity.spec?.type).toBe('ai-app');
    expect(entity.spec).not.toHaveProperty('providesApis');
  });

  it('shows neither values of variables nor annotations of the object', () => {
    const text = JSON.stringify(
      entitiesOf('aiWorkload', {
        ...model,
        metadata: {
          ...model.metadata,
          annotations: {
            'kubectl.kubernetes.io/last-applied-configuration':
              '{"token":"another-secret-value"}',
          },
        },
      }),
    );
    expect(text).not.toContain('secret-value');
  });

  it('makes no link of an address that would run a script', () => {
    const [entity] = entitiesOf('computePool', {
      ...pool,
      // eslint-disable-next-line no-script-url -- what must not become a link
      status: { cluster: { url: 'javascript:alert(1)' } },
    });
    expect(entity.metadata.links).toHaveLength(1);
  });

  it.each([
    ['is no object', undefined],
    ['is of another kind', tenant('acme')],
    ['has no name', { ...project('nlp'), metadata: {} }],
  ])('cannot read what %s, and says so', (_what, object) => {
    const transformed = transformObject(
      'project',
      object as HubObject,
      transformContext(),
      new EntityTransformers(),
    );
    expect(transformed.type).toBe('unreadable');
    expect(transformed.problems.length).toBeGreaterThan(0);
  });

  it('keeps an object whose fields are partly of the wrong type, and says which', () => {
    const transformed = transformObject(
      'project',
      {
        ...project('nlp'),
        spec: { displayName: 7, roleMapping: { admin: 'x' } },
      } as unknown as HubObject,
      transformContext(),
      new EntityTransformers(),
    );
    expect(transformed.type).toBe('entities');
    expect(transformed.problems.join()).toMatch(/spec\.displayName/);
  });

  it('makes valid entities of whatever labels, texts and endpoints there are', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(text, text, { maxKeys: 5 }),
        text,
        text,
        fc.array(
          fc.record({
            name: fc.string({ minLength: 1, maxLength: 128 }),
            url: fc.oneof(fc.webUrl(), fc.string({ minLength: 1 })),
            type: text,
          }),
          { maxLength: 4 },
        ),
        async (labels, displayName, description, endpoints) => {
          const entities = entitiesOf('aiWorkload', {
            ...model,
            metadata: { ...model.metadata, labels },
            spec: { ...Object(model.spec), displayName, description },
            status: { endpoints },
          });
          expect(entities.length).toBeGreaterThan(0);
          for (const entity of entities) {
            await expectValid(entity);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  describe('with transformers of integrators', () => {
    it('asks the last one first, which gets what the others make', () => {
      const transformers = new EntityTransformers();
      const titled =
        (mark: string) =>
        (
          _resource: unknown,
          _context: unknown,
          next: () => Entity | undefined,
        ) => {
          const entity = next();
          return (
            entity && {
              ...entity,
              metadata: {
                ...entity.metadata,
                title: `${entity.metadata.title} ${mark}`,
              },
            }
          );
        };
      transformers.add('tenant', titled('one'));
      transformers.add('tenant', titled('two'));
      expect(
        entitiesOf('tenant', tenant('acme'), transformers)[0].metadata.title,
      ).toBe('Tenant acme one two');
    });

    it('lets none of them open an entity to everyone', () => {
      const transformers = new EntityTransformers();
      transformers.add('project', (_project, _context, next) => {
        const entity = next();
        return (
          entity && {
            ...entity,
            metadata: { name: 'renamed', paletteai: { restricted: false } },
          }
        );
      });
      const [entity] = entitiesOf('project', project('nlp'), transformers);
      expect(entity.metadata).toEqual({
        name: 'renamed',
        paletteai: {
          restricted: true,
          visibleTo: [
            { key: 'key of group:default/acme-admins' },
            { key: 'key of group:default/nlp-admins' },
            { key: 'key of group:default/nlp-editors' },
            { key: 'key of group:default/nlp-viewers' },
          ],
          groups: [
            { claim: 'group:default/nlp-viewers' },
            { claim: 'group:default/nlp-editors' },
            { claim: 'group:default/nlp-admins' },
            { claim: 'group:default/acme-admins' },
          ],
        },
      });
    });

    it('leaves out what they leave out', () => {
      const transformers = new EntityTransformers();
      transformers.add('endpoint', () => undefined);
      expect(entitiesOf('aiWorkload', model, transformers)).toHaveLength(1);
    });

    it.each([
      [
        'throws',
        () => {
          throw new Error('it broke');
        },
        'it broke',
      ],
      [
        'makes what is no entity',
        () => ({ kind: 'System' } as unknown as Entity),
        'apiVersion',
      ],
    ])('survives one that %s', (_what, transformer, message) => {
      const transformers = new EntityTransformers();
      transformers.add('tenant', transformer);
      const transformed = transformObject(
        'tenant',
        tenant('acme'),
        transformContext(),
        transformers,
      );
      expect(transformed.type).toBe('unreadable');
      expect(transformed.problems.join()).toContain(message);
    });
  });
});
