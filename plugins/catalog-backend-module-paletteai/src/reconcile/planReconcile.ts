import { AppliedEntities } from '../ledger/AppliedEntities';
import { ClaimedEntity, claimEntities, Claims } from './claimEntities';
import { ExaminedSource } from './ExaminedSource';
import {
  GuardedRemovals,
  guardRemovals,
  RemovalCandidate,
  RemovalLimits,
} from './guardRemovals';
import { parseSourceKey } from './sourceKey';
import { SourcesHealth } from './SourceHealth';

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
