import { subresourceVerbs, type ResourceType } from '../resources';

type ApiResource = {
  name: string;
  singularName: string;
  namespaced: boolean;
  kind: string;
  verbs: readonly string[];
  [key: string]: unknown;
};

/** A resource and its subresources, as a version's document lists them. */
export function resourcesOf(type: ResourceType): ApiResource[] {
  return [
    {
      name: type.plural,
      singularName: type.singular,
      namespaced: type.namespaced,
      kind: type.kind,
      verbs: type.custom ? type.verbs : [...type.verbs].sort(),
      ...(type.shortNames.length > 0 ? { shortNames: type.shortNames } : {}),
      ...(type.categories.length > 0 ? { categories: type.categories } : {}),
    },
    ...subresourcesOf(type).map(({ name, kind, verbs, group, version }) => ({
      name: `${type.plural}/${name}`,
      singularName: '',
      namespaced: type.namespaced,
      ...(group ? { group, version } : {}),
      kind,
      verbs,
    })),
  ];
}

export type Subresource = {
  name: string;
  kind: string;
  verbs: readonly string[];
  group?: string;
  version?: string;
};

/** The subresources that a type has, by name. */
export function subresourcesOf(type: ResourceType): Subresource[] {
  const found: Subresource[] = Object.entries(type.subresources).map(
    ([name, subresource]) => ({ name, ...subresource }),
  );
  if (type.scale) {
    found.push({
      name: 'scale',
      group: 'autoscaling',
      version: 'v1',
      kind: 'Scale',
      verbs: subresourceVerbs,
    });
  }
  if (type.hasStatus) {
    found.push({ name: 'status', kind: type.kind, verbs: subresourceVerbs });
  }
  return type.custom
    ? found.reverse()
    : found.sort((a, b) => a.name.localeCompare(b.name));
}
