import { AppliedEntities } from '../ledger/AppliedEntities';
import { DesiredEntity, ExaminedSource } from './ExaminedSource';

/** An entity and the object that it was made from. */
export interface ClaimedEntity extends DesiredEntity {
  readonly source: string;
}

/** The source object of each entity. */
export interface Claims {
  readonly entities: ReadonlyMap<string, ClaimedEntity>;
  /** Entities that an object should have, but another one has already. */
  readonly conflicts: readonly {
    readonly ref: string;
    readonly source: string;
    readonly holder: string;
  }[];
}

/**
 * Gives each entity to one object. Names do not collide by themselves, but a transformer of an
 * integrator may give two objects the same. Who has it keeps it.
 */
export function claimEntities(
  examined: ReadonlyMap<string, ExaminedSource>,
  applied: AppliedEntities,
): Claims {
  const entities = new Map<string, ClaimedEntity>();
  const conflicts: { ref: string; source: string; holder: string }[] = [];
  const wants = new Map<string, ReadonlySet<string>>();
  for (const [source, found] of examined) {
    if (found.type === 'present') {
      wants.set(source, new Set(found.entities.map(({ ref }) => ref)));
    }
  }
  const holderOf = (ref: string): string | undefined => {
    const holder = applied.get(ref)?.source;
    if (holder === undefined) {
      return undefined;
    }
    const found = examined.get(holder);
    if (!found || found.type === 'unreadable') {
      return holder;
    }
    return wants.get(holder)?.has(ref) ? holder : undefined;
  };
  for (const [source, found] of examined) {
    for (const desired of found.type === 'present' ? found.entities : []) {
      const holder = entities.get(desired.ref)?.source ?? holderOf(desired.ref);
      if (holder === undefined || holder === source) {
        entities.set(desired.ref, { ...desired, source });
      } else {
        conflicts.push({ ref: desired.ref, source, holder });
      }
    }
  }
  return { entities, conflicts };
}
