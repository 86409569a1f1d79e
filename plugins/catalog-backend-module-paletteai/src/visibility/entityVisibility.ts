import { Entity } from '@backstage/catalog-model';
import { createHash } from 'node:crypto';

/**
 * Where an entity says who may see it: `metadata.paletteai`. A list of objects, since the catalog
 * indexes each of them with one row, and each text of a list with two.
 */
const FIELD = 'paletteai';

/** Paths of the search index of the catalog. */
export const SEARCH_KEYS = {
  restricted: `metadata.${FIELD}.restricted`,
  visibleTo: `metadata.${FIELD}.visibleTo.ref`,
} as const;

/** The search table of the catalog holds no longer values, and would never find them. */
const MAX_KEY_LENGTH = 200;

/** A ref of a group or person as it is written into entities and looked for in them. */
export function audienceKey(ref: string): string {
  const normalized = ref.toLocaleLowerCase('en-US');
  return normalized.length <= MAX_KEY_LENGTH
    ? normalized
    : `sha256:${createHash('sha256').update(normalized).digest('hex')}`;
}

/** Says in an entity that only some may see it. */
export function restrictTo(entity: Entity, refs: readonly string[]): Entity {
  const keys = [...new Set(refs.map(audienceKey))].sort();
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      [FIELD]: { restricted: true, visibleTo: keys.map(ref => ({ ref })) },
    },
  };
}

/** Whether an entity says that only some may see it. */
export function isRestricted(entity: Entity): boolean {
  return fieldOf(entity).restricted === true;
}

/** Whether one of the refs is among those that may see an entity. */
export function isVisibleTo(entity: Entity, refs: readonly string[]): boolean {
  const { visibleTo } = fieldOf(entity);
  const keys = new Set(refs.map(audienceKey));
  return (
    Array.isArray(visibleTo) &&
    visibleTo.some(
      member =>
        typeof member === 'object' &&
        member !== null &&
        'ref' in member &&
        keys.has(member.ref),
    )
  );
}

function fieldOf({ metadata }: Entity): {
  restricted?: unknown;
  visibleTo?: unknown;
} {
  const field = metadata[FIELD];
  return typeof field === 'object' && field !== null && !Array.isArray(field)
    ? field
    : {};
}
