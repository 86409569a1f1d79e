import { groupVersionsOf } from './groupVersions';
import type { ResourceRegistry, ResourceType } from '../resources';
import { resourcesOf } from './apiResources';

/** The core versions, at `/api`. */
export function coreVersions(): object {
  return {
    kind: 'APIVersions',
    versions: ['v1'],
    serverAddressByClientCIDRs: [
      { clientCIDR: '0.0.0.0/0', serverAddress: '127.0.0.1:443' },
    ],
  };
}

/** All groups, at `/apis`. */
export function groupList(registry: ResourceRegistry): object {
  return {
    kind: 'APIGroupList',
    apiVersion: 'v1',
    groups: groupVersionsOf(registry)
      .filter(({ group }) => group !== '')
      .map(({ group, versions }) => describeGroup(group, versions)),
  };
}

/** One group, at `/apis/GROUP`; undefined when it is not served. */
export function groupDocument(
  registry: ResourceRegistry,
  name: string,
): object | undefined {
  const found = groupVersionsOf(registry).find(({ group }) => group === name);
  return (
    found && {
      kind: 'APIGroup',
      apiVersion: 'v1',
      ...describeGroup(found.group, found.versions),
    }
  );
}

/** The resources of a version, at `/apis/GROUP/VERSION`; undefined when it is not served. */
export function resourceList(
  registry: ResourceRegistry,
  group: string,
  version: string,
): object | undefined {
  const types = registry
    .all()
    .filter(type => type.group === group && type.version === version);
  if (types.length === 0) {
    return undefined;
  }
  return {
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion: group ? `${group}/${version}` : version,
    resources: sorted(types).flatMap(resourcesOf),
  };
}

function describeGroup(name: string, versions: string[]): object {
  const described = versions.map(version => ({
    groupVersion: `${name}/${version}`,
    version,
  }));
  return { name, versions: described, preferredVersion: described[0] };
}

function sorted(types: ResourceType[]): ResourceType[] {
  return [...types].sort((a, b) => a.plural.localeCompare(b.plural));
}
