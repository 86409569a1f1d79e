import { Entity } from '@backstage/catalog-model';
import { AppliedEntities } from '../apply/AppliedEntities';
import {
  GuardedRemovals,
  guardRemovals,
  RemovalCandidate,
  RemovalLimits,
  SourcesHealth,
} from './guardRemovals';
import { parseSourceKey } from './sourceKey';

/** What {@link planReconcile} decides about. */
export interface ReconcileInput {
  readonly examined: ReadonlyMap<string, ExaminedSource>;
  /** Whether all objects of the snapshots and all entities were examined. */
  readonly isFull: boolean;
  readonly applied: AppliedEntities;
  readonly health: SourcesHealth;
  readonly limits: RemovalLimits;
}

/** The mutation to send to the catalog. */
export interface ReconcilePlan {
  /**
   * `full` replaces all that the provider gave; `delta` changes some of it; `none` if there is
   * nothing to tell.
   */
  readonly type: 'full' | 'delta' | 'none';
  /** Entities to send: all with `full`, new and changed ones with `delta`. */
  readonly upserts: readonly ClaimedEntity[];
  /** Those of the upserts that the catalog does not have, or has otherwise. */
  readonly changed: readonly ClaimedEntity[];
  readonly removals: readonly RemovalCandidate[];
  readonly withheld: GuardedRemovals['withheld'];
  readonly conflicts: Claims['conflicts'];
}

/**
 * Compares what should be in the catalog with what is. Pure.
 *
 * With everything examined it sends everything, so that whatever else changed the catalog is put
 * right; as one replacement only if nothing is in doubt.
 */
export function planReconcile(input: ReconcileInput): ReconcilePlan {
  const { applied, isFull, health } = input;
  const { entities, conflicts } = claimEntities(input.examined, applied);
  const { allowed, withheld } = guardRemovals(
    removalCandidates(input, entities),
    { health, limits: input.limits, applied: applied.size },
  );
  const all = [...entities.values()];
  const changed = all.filter(
    ({ ref, hash, source }) =>
      applied.get(ref)?.hash !== hash || applied.get(ref)?.source !== source,
  );
  const parts = { changed, removals: allowed, withheld, conflicts };
  const delta = (upserts: readonly ClaimedEntity[]): ReconcilePlan => ({
    type: upserts.length === 0 && allowed.length === 0 ? 'none' : 'delta',
    upserts,
    ...parts,
  });
  if (!isFull) {
    return delta(changed);
  }
  const isCertain =
    withheld.length === 0 &&
    Object.values(health).every(({ isLive }) => isLive) &&
    [...input.examined.values()].every(({ type }) => type !== 'unreadable');
  return isCertain ? { type: 'full', upserts: all, ...parts } : delta(all);
}

function removalCandidates(
  { examined, applied }: ReconcileInput,
  entities: ReadonlyMap<string, ClaimedEntity>,
): RemovalCandidate[] {
  const candidates: RemovalCandidate[] = [];
  for (const [source, found] of examined) {
    const kind = parseSourceKey(source)?.kind;
    if (found.type === 'unreadable' || !kind) {
      continue;
    }
    for (const ref of applied.refsOf(source)) {
      if (!entities.has(ref)) {
        candidates.push({ ref, source, kind, reason: reasonOf(found) });
      }
    }
  }
  return candidates;
}

function reasonOf(
  found: Exclude<ExaminedSource, { type: 'unreadable' }>,
): RemovalCandidate['reason'] {
  if (found.type === 'absent') {
    return found.announced ? 'announced' : 'missing';
  }
  return found.entities.length > 0 ? 'replaced' : 'missing';
}

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

/** An entity as it should be in the catalog. */
export interface DesiredEntity {
  readonly ref: string;
  readonly hash: string;
  readonly entity: Entity;
}

/** What was found where an entity comes from. */
export type ExaminedSource =
  | { readonly type: 'present'; readonly entities: readonly DesiredEntity[] }
  /** It is there, but it cannot be understood. */
  | { readonly type: 'unreadable' }
  /**
   * It is not there. `announced` if the hub said that it was deleted, rather than that a list did
   * not hold it.
   */
  | { readonly type: 'absent'; readonly announced: boolean };
