import {
  hubSchemas,
  isDeclared,
  pathsIn,
  sampleOf,
} from '../__testUtils__/hubSchemas';
import { recordReads } from '../__testUtils__/recordReads';
import { renderCases } from '../__testUtils__/renderCases';
import {
  diffProject,
  parseCompute,
  parseComputeConfig,
  parseComputePool,
  parseDeployment,
  parseProfileBundle,
  parseProject,
  parseScalingPolicy,
  parseSettings,
  parseTenant,
  parseWorkloadProfile,
  projectChangeSchema,
} from '.';
import { apiVersionOf, findKind, KINDS } from './registry';
import type { KubernetesObject } from '../kubernetes';
import {
  FieldPaths,
  READ_FIELD_PATHS,
  WRITTEN_FIELD_PATHS,
} from './fieldPaths';

const PARSERS: Record<keyof FieldPaths, (source: unknown) => unknown> = {
  tenant: parseTenant,
  project: parseProject,
  settings: parseSettings,
  compute: parseCompute,
  computeConfig: parseComputeConfig,
  computePool: parseComputePool,
  scalingPolicy: parseScalingPolicy,
  aiWorkload: parseDeployment,
  profileBundle: parseProfileBundle,
  workloadProfile: parseWorkloadProfile,
};
const NAMES = Object.keys(PARSERS) as (keyof FieldPaths)[];
const SCHEMAS = hubSchemas();
// One parser serves several places, and reads in all of them what is declared in one.
const TOLERATED = new RegExp(
  [
    'Ref\\.namespace$',
    'ontrolPlaneCompute\\[\\]\\.gpu$',
    'effectiveSettings\\..*\\.(annotations|labels)$',
    'paletteClusterConfig\\.edge\\.vip$',
    'Profiles\\[\\]\\.(namespace|cloudType|uid)$',
  ].join('|'),
);

type Sample = { spec: Record<string, never>; status: Record<string, never> };

// What excludes each other on a hub is read from one sample each.
function samplesOf(name: keyof FieldPaths): object[] {
  const sample = sampleOf(SCHEMAS.get(KINDS[name].kind) ?? {}) as Sample;
  const without = (part: 'spec' | 'status', path: string[]) => {
    const copy = structuredClone(sample);
    const last = path[path.length - 1];
    const parent = path
      .slice(0, -1)
      .reduce<Record<string, never>>((value, key) => value[key], copy[part]);
    delete parent[last];
    return copy;
  };
  if (name === 'computePool') {
    return [
      without('spec', ['clusterVariant', 'shared']),
      without('spec', ['clusterVariant', 'dedicated']),
    ];
  }
  if (name === 'compute') {
    const older = without('status', ['controlPlaneCompute']);
    delete older.status.workerCompute;
    return [sample, older];
  }
  return [sample];
}

function readPaths(name: keyof FieldPaths): string[] {
  const kind = KINDS[name];
  const header = {
    apiVersion: apiVersionOf(kind),
    kind: kind.kind,
    metadata: { name: 'x' },
  };
  const paths = samplesOf(name).flatMap(sample =>
    recordReads({ ...sample, ...header }, PARSERS[name]),
  );
  return [...new Set(paths)]
    .filter(path => /^(spec|status)\./.test(path))
    .filter(path => !paths.some(other => other.startsWith(`${path}[`)))
    .sort();
}

function projectAfterEveryChange(): KubernetesObject {
  const bare = {
    apiVersion: apiVersionOf(KINDS.project),
    kind: 'Project',
    metadata: { name: 'x', namespace: 'x' },
  };
  const { patch } = diffProject(
    { seen: bare, live: bare },
    projectChangeSchema.parse({
      modelMappings: [
        {
          name: 'm',
          source: 'NGC',
          filters: [{ key: 'id', operator: 'In', values: ['a'] }],
          profileBundle: { name: 'b', namespace: 'n', version: 'v1' },
        },
      ],
      modelLists: {
        huggingFace: { allow: ['a'], disallow: ['b'] },
        ngc: { allow: ['a'], disallow: ['b'] },
      },
    }),
  );
  return { ...bare, ...patch, metadata: bare.metadata };
}

function writtenPaths(name: keyof FieldPaths): string[] {
  const objects = [
    ...renderCases().flatMap(({ golden }) => golden()),
    projectAfterEveryChange(),
  ].filter(object => findKind(object.apiVersion, object.kind) === name);
  const schema = SCHEMAS.get(KINDS[name].kind)?.properties?.spec;
  const paths = objects.flatMap(({ spec }) => pathsIn(spec, schema, 'spec'));
  return [...new Set(paths)].sort();
}

describe.each(NAMES)('the fields of %s', name => {
  const isKnown = (path: string) =>
    isDeclared(SCHEMAS.get(KINDS[name].kind), path.split('.'));

  it('that are read are listed', () => {
    expect(READ_FIELD_PATHS[name]).toEqual(readPaths(name).filter(isKnown));
  });

  it('that no hub of ours declares are few, and read in case that another does', () => {
    const others = readPaths(name).filter(path => !isKnown(path));
    expect(others.filter(path => !TOLERATED.test(path))).toEqual([]);
  });

  it('that are written are listed', () => {
    expect(WRITTEN_FIELD_PATHS[name]).toEqual(writtenPaths(name));
  });
});
