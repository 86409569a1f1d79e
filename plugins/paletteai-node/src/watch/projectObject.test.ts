import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  apiVersionOf,
  KindName,
  KINDS,
  KubernetesObject,
  parseCompute,
  parseComputePool,
  parseDeployment,
  parseProfileBundle,
  ParseResult,
  parseProject,
  parseTenant,
  Resource,
} from '@paletteai/backstage-plugin-paletteai-common';
import { parseAllDocuments } from 'yaml';
import { projectObject } from './projectObject';

const CRDS = join(__dirname, '../../../../deploy/hub/crds');

/** The kinds that the suite keeps in stores, with what reads their objects. */
const PARSERS: Partial<
  Record<KindName, (source: unknown) => ParseResult<Resource<string>>>
> = {
  tenant: parseTenant,
  project: parseProject,
  compute: parseCompute,
  computePool: parseComputePool,
  profileBundle: parseProfileBundle,
  aiWorkload: parseDeployment,
};
const NAMES = Object.keys(PARSERS) as (keyof typeof PARSERS)[];

/** What parsers read although our CRDs do not declare it. */
const OTHER_HUBS: { readonly [K in KindName]?: string[] } = {
  project: ['spec.settingsRef.namespace'],
  compute: ['status.controlPlaneCompute.0.gpu.count'],
  computePool: [
    'spec.scalingPolicyRef.namespace',
    'status.environmentRef.namespace',
  ],
  aiWorkload: [
    'spec.computePoolRef.namespace',
    'status.computePoolRef.namespace',
  ],
  profileBundle: [
    'spec.clusterProfiles.0.namespace',
    'spec.workloadProfiles.0.cloudType',
    'spec.workloadProfiles.0.uid',
  ],
};

function setPath(target: object, path: string): void {
  const [name, ...rest] = path.split('.');
  if (rest.length === 0) {
    Reflect.set(target, name, 'text');
    return;
  }
  if (typeof Reflect.get(target, name) !== 'object') {
    Reflect.set(target, name, {});
  }
  setPath(Reflect.get(target, name), rest.join('.'));
}

interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
}

/** A value with every field that a schema declares. */
function sampleOf(schema: Schema): unknown {
  if (schema.enum) {
    return schema.enum[0];
  }
  switch (schema.type) {
    case 'object': {
      const { additionalProperties, properties = {} } = schema;
      const fields = Object.entries(properties).map(
        ([name, below]) => [name, sampleOf(below)] as const,
      );
      return Object.fromEntries(
        typeof additionalProperties === 'object'
          ? [...fields, ['any', sampleOf(additionalProperties)]]
          : fields,
      );
    }
    case 'array':
      return [sampleOf(schema.items ?? {})];
    case 'boolean':
      return true;
    case 'string':
      return 'text';
    default:
      return 7;
  }
}

function sampleOfKind(name: KindName): KubernetesObject {
  const kind = KINDS[name];
  const schema = readdirSync(CRDS)
    .filter(file => file.endsWith('.yaml'))
    .flatMap(file => parseAllDocuments(readFileSync(join(CRDS, file), 'utf8')))
    .map(document => document.toJS())
    .find(crd => crd?.spec?.names?.kind === kind.kind)
    .spec.versions.find(
      (version: { name: string }) => version.name === kind.version,
    ).schema.openAPIV3Schema;
  const { spec, status } = sampleOf(schema) as Record<string, never>;
  OTHER_HUBS[name]?.forEach(path => setPath({ spec, status }, path));
  return {
    apiVersion: apiVersionOf(kind),
    kind: kind.kind,
    metadata: {
      name: 'a',
      namespace: 'n',
      uid: 'u',
      resourceVersion: '7',
      generation: 3,
      creationTimestamp: '2026-01-01T00:00:00Z',
      deletionTimestamp: '2026-01-02T00:00:00Z',
      labels: { team: 'x' },
      annotations: { note: 'short' },
    },
    spec,
    status,
  };
}

/** What a parser makes of an object, without the object itself. */
function readingOf(name: keyof typeof PARSERS, object: KubernetesObject) {
  const result = PARSERS[name]?.(object);
  return {
    ...result,
    value: { ...result?.value, object: undefined },
  };
}

const pool = (
  metadata: Partial<KubernetesObject['metadata']> = {},
): KubernetesObject => ({
  apiVersion: apiVersionOf(KINDS.computePool),
  kind: 'ComputePool',
  metadata: { name: 'a', namespace: 'n', ...metadata },
});

describe('projectObject', () => {
  it.each(NAMES)('keeps of %s all that its parser reads', name => {
    const whole = sampleOfKind(name);
    const projected = projectObject(structuredClone(whole));

    expect(readingOf(name, projected)).toEqual(readingOf(name, whole));
  });

  it('drops fields that no parser reads, and leaves other kinds whole', () => {
    const fields = {
      spec: { description: 'kept', unheardOf: { of: ['anybody'] } },
      status: { phase: 'Running', unheardOf: 1 },
      data: { key: 'value' },
    };

    expect(projectObject({ ...pool(), ...structuredClone(fields) })).toEqual({
      ...pool(),
      spec: { description: 'kept' },
      status: { phase: 'Running' },
    });
    expect(
      projectObject({
        apiVersion: 'v1',
        kind: 'Other',
        metadata: { name: 'a' },
        ...structuredClone(fields),
      }),
    ).toMatchObject(fields);
  });

  it('keeps of the metadata what identifies an object, and short annotations', () => {
    const kept = {
      uid: 'u',
      resourceVersion: '7',
      generation: 2,
      creationTimestamp: '2026-01-01T00:00:00Z',
      labels: { team: 'x' },
      finalizers: ['palette.ai/cleanup'],
    };
    const labels = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`label-${index}`, 'x']),
    );
    const finalizers = Array.from({ length: 40 }, (_, index) => `f/${index}`);
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`note-${index}`, 'short']),
    );

    expect(
      projectObject(
        pool({
          ...kept,
          annotations: {
            'kubectl.kubernetes.io/last-applied-configuration': '{}',
            manifest: 'x'.repeat(257),
            note: 'x'.repeat(256),
          },
          managedFields: [{ manager: 'kubectl' }],
          ownerReferences: [{ uid: 'v' }],
          selfLink: '/a',
        }),
      ),
    ).toEqual(pool({ ...kept, annotations: { note: 'x'.repeat(256) } }));
    expect(
      Object.keys(
        projectObject(pool({ annotations: many })).metadata.annotations ?? {},
      ),
    ).toHaveLength(32);
    const { metadata } = projectObject(pool({ labels, finalizers }));
    expect(Object.keys(metadata.labels ?? {})).toHaveLength(256);
    expect(metadata.finalizers).toHaveLength(32);
  });

  it('cuts long texts, and says so in them', () => {
    const conditions = [{ type: 'Ready', message: 'x'.repeat(5_000) }];
    const projected = projectObject({
      ...pool(),
      spec: { description: 'x'.repeat(20_000) },
      status: { conditions },
    });

    expect(projected.spec).toEqual({
      description: `${'x'.repeat(16_384)}… (cut)`,
    });
    expect(projected.status).toEqual({
      conditions: [{ type: 'Ready', message: `${'x'.repeat(4_096)}… (cut)` }],
    });
  });
});
