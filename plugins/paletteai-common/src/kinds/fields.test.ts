import fc from 'fast-check';
import {
  hubSchemas,
  isDeclared,
  pathsIn,
  sampleOf,
} from '../__testUtils__/hubSchemas';
import { recordReads } from '../__testUtils__/recordReads';
import { renderCases } from '../__testUtils__/renderCases';
import {
  appDeploymentRequests,
  computeConfigRequests,
  computePoolRequests,
  modelDeploymentRequests,
  projectRequests,
} from '../__testUtils__/requestArbitraries';
import type { KubernetesObject } from '../kubernetes';
import {
  apiVersionOf,
  diffProject,
  findKind,
  KIND_FIELDS,
  KINDS,
  PaletteAiKindName,
  parseProject,
  projectChangeSchema,
  renderAppDeployment,
  renderComputeConfig,
  renderComputePool,
  renderModelDeployment,
  renderProject,
} from '.';
import { KIND_PARTS } from './parts';
import { PROJECT } from './project/project';
import type { FieldUse } from './shared/FieldUse';
import { readResource } from './shared/resource';

const NAMES = Object.keys(KIND_PARTS) as PaletteAiKindName[];
const SCHEMAS = hubSchemas();

type Parser = (source: unknown) => unknown;
type Sample = { spec: Record<string, never>; status: Record<string, never> };

// What excludes each other on a hub is read from one sample each.
function samplesOf(name: PaletteAiKindName): object[] {
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

function readPaths(name: PaletteAiKindName, parse: Parser): string[] {
  const kind = KINDS[name];
  const header = {
    apiVersion: apiVersionOf(kind),
    kind: kind.kind,
    metadata: { name: 'x' },
  };
  const paths = samplesOf(name).flatMap(sample =>
    recordReads({ ...sample, ...header }, parse),
  );
  return [...new Set(paths)]
    .filter(path => /^(spec|status)\./.test(path))
    .filter(path => !paths.some(other => isBelow(other, path)));
}

function isBelow(path: string, parent: string): boolean {
  return path.startsWith(`${parent}[`) || path.startsWith(`${parent}.`);
}

function projectAfterEveryChange(): KubernetesObject {
  const bare = {
    apiVersion: apiVersionOf(PROJECT),
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

function rendered<T>(
  requests: fc.Arbitrary<T>,
  render: (request: T) => KubernetesObject[],
): KubernetesObject[] {
  return fc.sample(requests, { numRuns: 300, seed: 1 }).flatMap(render);
}

const WRITTEN = [
  ...renderCases().flatMap(({ golden }) => golden()),
  ...rendered(projectRequests, renderProject),
  ...rendered(computeConfigRequests, renderComputeConfig),
  ...rendered(computePoolRequests, renderComputePool),
  ...rendered(appDeploymentRequests, renderAppDeployment),
  ...rendered(modelDeploymentRequests, renderModelDeployment),
  projectAfterEveryChange(),
];

function writtenPaths(
  name: PaletteAiKindName,
  objects: KubernetesObject[],
): string[] {
  const schema = SCHEMAS.get(KINDS[name].kind)?.properties?.spec;
  const paths = objects
    .filter(object => findKind(object.apiVersion, object.kind) === name)
    .flatMap(({ spec }) => pathsIn(spec, schema, 'spec'));
  return [...new Set(paths)];
}

const USES: Record<'read' | 'write', FieldUse['use'][]> = {
  read: ['read', 'readWrite', 'readIfDeclared'],
  write: ['write', 'readWrite'],
};

function listed(name: PaletteAiKindName, use: 'read' | 'write'): string[] {
  return KIND_FIELDS[name]
    .filter(field => USES[use].includes(field.use))
    .map(({ path }) => path);
}

function isKnown(name: PaletteAiKindName, path: string): boolean {
  return isDeclared(SCHEMAS.get(KINDS[name].kind), path.split('.'));
}

function unlistedReads(name: PaletteAiKindName, parse: Parser): string[] {
  const known = new Set(listed(name, 'read'));
  return readPaths(name, parse).filter(path => !known.has(path));
}

function unlistedWrites(
  name: PaletteAiKindName,
  objects: KubernetesObject[],
): string[] {
  const known = new Set(listed(name, 'write'));
  return writtenPaths(name, objects).filter(path => !known.has(path));
}

describe.each(NAMES)('the fields of %s', name => {
  it('are each listed once', () => {
    const paths = KIND_FIELDS[name].map(({ path }) => path);
    expect([...new Set(paths)]).toEqual(paths);
  });

  it('are all that the parser reads', () => {
    const { parse } = KIND_PARTS[name];
    const reads = new Set(readPaths(name, parse));
    expect(unlistedReads(name, parse)).toEqual([]);
    expect(listed(name, 'read').filter(path => !reads.has(path))).toEqual([]);
  });

  it('are all that the renderer writes', () => {
    const writes = new Set(writtenPaths(name, WRITTEN));
    expect(unlistedWrites(name, WRITTEN)).toEqual([]);
    expect(listed(name, 'write').filter(path => !writes.has(path))).toEqual([]);
  });

  it('are declared by the resource types of this repository, unless they are listed as read where declared', () => {
    const undeclared = KIND_FIELDS[name].filter(
      ({ path }) => !isKnown(name, path),
    );
    expect(undeclared).toEqual(
      KIND_FIELDS[name].filter(({ use }) => use === 'readIfDeclared'),
    );
  });
});

describe('a field that was added to a kind and is not listed', () => {
  it('is found when the parser reads it', () => {
    const parse = (source: unknown) => [
      parseProject(source),
      readResource(source, { definition: PROJECT, kind: 'project' }, parts =>
        parts.spec.text('costCenter'),
      ),
    ];

    expect(unlistedReads('project', parse)).toEqual(['spec.costCenter']);
  });

  it('is found when the renderer writes it', () => {
    const [project] = rendered(projectRequests, renderProject).filter(
      ({ kind }) => kind === 'Project',
    );
    const spec = { ...(project.spec as object), costCenter: '7' };

    expect(unlistedWrites('project', [{ ...project, spec }])).toEqual([
      'spec.costCenter',
    ]);
  });
});
