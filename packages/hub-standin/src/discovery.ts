import type { ResourceRegistry, ResourceType } from './resources';

/** The groups and their versions, at `/apis`. */
export function groupList(registry: ResourceRegistry): object {
  return {
    kind: 'APIGroupList',
    apiVersion: 'v1',
    groups: groupVersionsOf(registry)
      .filter(({ group }) => group !== '')
      .map(({ group, versions }) => ({
        name: group,
        versions: versions.map(version => ({ version })),
      })),
  };
}

/** The resources of a version, at `/apis/GROUP/VERSION`; undefined when it is not served. */
export function resourceList(
  registry: ResourceRegistry,
  group: string,
  version: string,
): object | undefined {
  const types = typesOf(registry, group, version);
  const resources = types.map(({ plural, namespaced, kind, verbs }) => ({
    name: plural,
    namespaced,
    kind,
    verbs,
  }));
  return types.length > 0
    ? { kind: 'APIResourceList', apiVersion: 'v1', resources }
    : undefined;
}

function typesOf(
  registry: ResourceRegistry,
  group: string,
  version: string,
): ResourceType[] {
  return registry
    .all()
    .filter(type => type.group === group && type.version === version)
    .sort((a, b) => a.plural.localeCompare(b.plural));
}

const statusVerbs = ['get', 'patch', 'update'];

function namesOf({ shortNames, categories }: ResourceType): object {
  return {
    ...(shortNames.length > 0 ? { shortNames } : {}),
    ...(categories.length > 0 ? { categories } : {}),
  };
}

/** All groups with all their resources in one document, for the core group or for the others. */
export function aggregatedDiscovery(
  registry: ResourceRegistry,
  core: boolean,
): object {
  return {
    kind: 'APIGroupDiscoveryList',
    apiVersion: 'apidiscovery.k8s.io/v2',
    metadata: {},
    items: groupVersionsOf(registry)
      .filter(({ group }) => (group === '') === core)
      .map(({ group, versions }) => ({
        metadata: {
          ...(group ? { name: group } : {}),
          creationTimestamp: null,
        },
        versions: versions.map(version => ({
          version,
          resources: typesOf(registry, group, version).map(describeResource),
          freshness: 'Current',
        })),
      })),
  };
}

function describeResource(type: ResourceType): object {
  const { group, version, kind } = type;
  const responseKind = { group, version, kind };
  const status = { subresource: 'status', responseKind, verbs: statusVerbs };
  return {
    resource: type.plural,
    responseKind,
    scope: type.namespaced ? 'Namespaced' : 'Cluster',
    singularResource: type.singular,
    verbs: type.verbs,
    ...namesOf(type),
    ...(type.hasStatus ? { subresources: [status] } : {}),
  };
}

type GroupVersions = { group: string; versions: string[] };

/** The served groups, the core group first, with their versions by preference. */
export function groupVersionsOf(registry: ResourceRegistry): GroupVersions[] {
  const groups = new Map<string, Set<string>>();
  for (const { group, version } of registry.all()) {
    const versions = groups.get(group) ?? new Set();
    versions.add(version);
    groups.set(group, versions);
  }
  return [...groups].map(([group, versions]) => ({
    group,
    versions: [...versions].sort(compareVersions),
  }));
}

/** Stable versions before beta before alpha, newer ones first, as Kubernetes prefers them. */
function compareVersions(a: string, b: string): number {
  const [stageA, numberA] = rank(a);
  const [stageB, numberB] = rank(b);
  return stageB - stageA || numberB - numberA || (a < b ? -1 : 1);
}

function rank(version: string): [number, number] {
  const match = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version);
  if (!match) {
    return [0, 0];
  }
  const [, major, stage = '', minor = '0'] = match;
  const stages: Record<string, number> = { alpha: 1, beta: 2 };
  return [stages[stage] ?? 3, Number(major) * 1000 + Number(minor)];
}
