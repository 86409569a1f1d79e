import { SourceKind } from '../transform/sourceKinds';

/** How far the snapshot of a kind can be trusted. */
export interface SourceHealth {
  /** Whether changes arrive as they happen. */
  readonly isLive: boolean;
  /** Whether the kind has no object at all. */
  readonly isEmpty: boolean;
  /** Whether that was looked at again, later. */
  readonly isEmptyConfirmed: boolean;
}

/** The health of all kinds of a hub. */
export type SourcesHealth = Readonly<Record<SourceKind, SourceHealth>>;

/** How much may go at once. */
export interface RemovalLimits {
  /** Of all entities of the hub. */
  readonly maxPercentage: number;
  /** Number of removals that are always allowed, since percentages of small numbers mean little. */
  readonly alwaysAllowed: number;
}

/** An entity that has no reason to be in the catalog anymore. */
export interface RemovalCandidate {
  readonly ref: string;
  readonly source: string;
  readonly kind: SourceKind;
  /**
   * `announced`: the hub said that the object was deleted. `replaced`: the object is there and has
   * other entities now. `missing`: nothing is known but that it is not there, or not wanted.
   */
  readonly reason: 'announced' | 'replaced' | 'missing';
}

/** Why an entity is kept that could go. */
export type WithheldReason = 'sourceNotLive' | 'emptySnapshot' | 'threshold';

/** What became of the candidates. */
export interface GuardedRemovals {
  readonly allowed: readonly RemovalCandidate[];
  readonly withheld: readonly (RemovalCandidate & {
    readonly because: WithheldReason;
  })[];
}

/**
 * Lets only those entities go of which it is certain enough that they should: a false removal costs
 * stars, relations and minutes of processing, a late one next to nothing.
 */
export function guardRemovals(
  candidates: readonly RemovalCandidate[],
  context: {
    readonly health: SourcesHealth;
    readonly limits: RemovalLimits;
    /** How many entities of the hub are in the catalog. */
    readonly applied: number;
  },
): GuardedRemovals {
  const doubt = (candidate: RemovalCandidate): WithheldReason | undefined => {
    const health = context.health[candidate.kind];
    if (!health.isLive) {
      return 'sourceNotLive';
    }
    return candidate.reason === 'missing' &&
      health.isEmpty &&
      !health.isEmptyConfirmed
      ? 'emptySnapshot'
      : undefined;
  };
  const missing = candidates.filter(
    candidate => candidate.reason === 'missing' && !doubt(candidate),
  );
  const isTooMany = missing.length > removalLimit(context);
  const allowed: RemovalCandidate[] = [];
  const withheld: (RemovalCandidate & { because: WithheldReason })[] = [];
  for (const candidate of candidates) {
    const because =
      doubt(candidate) ??
      (isTooMany && candidate.reason === 'missing' ? 'threshold' : undefined);
    if (because) {
      withheld.push({ ...candidate, because });
    } else {
      allowed.push(candidate);
    }
  }
  return { allowed, withheld };
}

function removalLimit(context: {
  readonly limits: RemovalLimits;
  readonly applied: number;
}): number {
  const { maxPercentage, alwaysAllowed } = context.limits;
  return Math.max(alwaysAllowed, (maxPercentage / 100) * context.applied);
}
