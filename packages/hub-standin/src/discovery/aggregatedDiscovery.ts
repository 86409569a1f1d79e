import type { ResourceRegistry, ResourceType } from '../resources';
import { subresourcesOf } from './apiResources';
import { groupVersionsOf } from './groupVersions';

/** All groups with all their resources in one document, for the core group or for the others. */
export function aggregatedDiscovery(
  registry: ResourceRegistry,
  core: boolean,
  version = 'v2',
): object {
  return {
    kind: 'APIGroupDiscoveryList',
    apiVersion: `apidiscovery.k8s.io/${version}`,
    metadata: {},
    items: groupVersionsOf(registry)
      .filter(({ group }) => (group === '') === core)
      .map(({ group, versions }) => ({
        metadata: group
          ? { name: group, creationTimestamp: null }
          : { creationTimestamp: null },
        versions: versions.map(served => ({
          version: served,
          resources: registry
            .all()
            .filter(type => type.group === group && type.version === served)
            .sort((a, b) => a.plural.localeCompare(b.plural))
            .map(describe),
          freshness: 'Current',
        })),
      })),
  };
}

function describe(type: ResourceType): object {
  const subresources = subresourcesOf(type).map(subresource => ({
    subresource: subresource.name,
    responseKind: {
      group: subresource.group ?? type.group,
      version: subresource.version ?? type.version,
      kind: subresource.kind,
    },
    verbs: subresource.verbs,
  }));
  return {
    resource: type.plural,
    responseKind: {
      group: type.group,
      version: type.version,
      kind: type.kind,
    },
    scope: type.namespaced ? 'Namespaced' : 'Cluster',
    singularResource: type.singular,
    verbs: type.verbs,
    ...(type.shortNames.length > 0 ? { shortNames: type.shortNames } : {}),
    ...(type.categories.length > 0 ? { categories: type.categories } : {}),
    ...(subresources.length > 0 ? { subresources } : {}),
  };
}
