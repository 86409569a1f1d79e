import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { EntitiesSearchFilter } from '@backstage/plugin-catalog-node';
import { PermissionCriteria } from '@backstage/plugin-permission-common';

const NOTHING: EntitiesSearchFilter = { key: 'kind', values: [] };

/** Whether an entity is one of those. */
export function isNamed(entity: Entity, refs: readonly string[]): boolean {
  const own = stringifyEntityRef(entity);
  return refs.some(ref => normalize(ref) === own);
}

/**
 * Finds entities by their refs. The search index of the catalog has no refs, so the names of each
 * namespace of each kind are looked for together.
 */
export function entitiesNamed(
  refs: readonly string[],
): PermissionCriteria<EntitiesSearchFilter> {
  const places = new Map<string, { kind: string; namespace: string }>();
  const names = new Map<string, Set<string>>();
  for (const ref of refs.flatMap(one => normalize(one) ?? [])) {
    const { kind, namespace, name } = parseEntityRef(ref);
    const place = `${kind}:${namespace}`;
    places.set(place, { kind, namespace });
    names.set(place, (names.get(place) ?? new Set()).add(name));
  }
  const [first, ...others] = [...places].map(([place, { kind, namespace }]) =>
    allOf(
      { key: 'kind', values: [kind] },
      { key: 'metadata.namespace', values: [namespace] },
      { key: 'metadata.name', values: [...(names.get(place) ?? [])] },
    ),
  );
  return first ? { anyOf: [first, ...others] } : NOTHING;
}

function allOf(
  first: EntitiesSearchFilter,
  ...others: EntitiesSearchFilter[]
): PermissionCriteria<EntitiesSearchFilter> {
  return { allOf: [first, ...others] };
}

/** What is no ref names nothing. */
function normalize(ref: string): string | undefined {
  try {
    return stringifyEntityRef(parseEntityRef(ref));
  } catch {
    return undefined;
  }
}
