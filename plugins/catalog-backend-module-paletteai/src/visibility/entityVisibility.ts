import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { AudienceKey } from './audienceKey';

/**
 * Where an entity says who may see it: `metadata.paletteai`. Lists of objects, since the catalog
 * indexes each of them with one row, and each text of a list with two.
 */
const FIELD = 'paletteai';

/** Paths of the search index of the catalog. */
export const SEARCH_KEYS = {
  restricted: `metadata.${FIELD}.restricted`,
  visibleTo: `metadata.${FIELD}.visibleTo.key`,
  groupClaim: `metadata.${FIELD}.groups.claim`,
  groupRef: `metadata.${FIELD}.groups.ref`,
} as const;

/** A group that whoever sees an entity may know of. */
export interface NamedGroup {
  /** As ownership refs of people name it. */
  readonly claim: string;
  /** Of its Group in the catalog, if that is another. */
  readonly ref?: string;
}

/** Who may see an entity, and what they may know of each other. */
export interface Audience {
  /** Of those who may see it. */
  readonly keys: readonly string[];
  /** By name: only groups that all of them may know of. */
  readonly groups: readonly NamedGroup[];
}

/** Says in an entity that only some may see it. */
export function restrictTo(entity: Entity, { keys, groups }: Audience): Entity {
  const visibleTo = [...new Set(keys)].sort().map(key => ({ key }));
  return withField(entity, {
    restricted: true,
    visibleTo,
    ...(groups.length > 0 && { groups: groups.map(group => ({ ...group })) }),
  });
}

/** Takes from an entity what it says about groups, which only entities of PaletteAI can. */
export function withoutGroups(entity: Entity): Entity {
  const { groups, ...rest } = fieldOf(entity);
  return groups === undefined ? entity : withField(entity, rest);
}

/** Whether an entity says that only some may see it. */
export function isRestricted(entity: Entity): boolean {
  return fieldOf(entity).restricted === true;
}

/** Whether one of the refs is among those that may see an entity. */
export function isVisibleTo(
  entity: Entity,
  refs: readonly string[],
  audienceKey: AudienceKey,
): boolean {
  const { visibleTo } = fieldOf(entity);
  const keys = new Set<unknown>(refs.map(audienceKey));
  return (
    Array.isArray(visibleTo) &&
    visibleTo.some(
      member =>
        typeof member === 'object' &&
        member !== null &&
        'key' in member &&
        keys.has(member.key),
    )
  );
}

/** What an entity says in the field of this module. */
export function fieldOf({ metadata }: Entity): JsonObject {
  const field = metadata[FIELD];
  return typeof field === 'object' && field !== null && !Array.isArray(field)
    ? { ...field }
    : {};
}

/** The entity with another field of this module. */
export function withField(entity: Entity, field: JsonObject): Entity {
  return { ...entity, metadata: { ...entity.metadata, [FIELD]: field } };
}
