import type { ObjectStates } from '../../diff/diffObject';
import {
  compareRequests,
  RequestDiff,
  seenValue,
} from '../../diff/diffRequest';
import { describeProblem } from '../../problems/describeProblem';
import { withoutReservedKeys } from '../../metadata/tags';
import { draftClusterOverrides } from '../shared/cluster/draftCluster';
import { draftBundle, draftReference } from '../shared/references';
import { draftVariable } from '../shared/variables';
import { ComputePool, parseComputePool } from './computePool';
import type { ComputePoolRequest } from './computePoolRequest';
import { renderComputePool } from './renderComputePool';

/**
 * What a person would have filled in for an existing Compute Pool. To be validated like any request.
 *
 * @public
 */
export function draftComputePool(pool: ComputePool): ComputePoolRequest {
  return {
    project: pool.namespace ?? '',
    name: pool.name,
    description: pool.description,
    labels: withoutReservedKeys(pool.labels),
    annotations: withoutReservedKeys(pool.annotations),
    variant: pool.variant ?? 'dedicated',
    profileBundle: draftBundle(pool.profileBundleRef) ?? { name: '' },
    computeConfig: draftReference(pool.computeConfigRef),
    scalingPolicy: pool.scalingPolicyRef?.name,
    resourceGroups: pool.resourceGroups,
    cluster: draftClusterOverrides(pool),
    variables: pool.variables.map(draftVariable),
  };
}

/**
 * Finds what a request changes about an existing Compute Pool. Its variant cannot change.
 *
 * @public
 */
export function diffComputePool(
  states: ObjectStates,
  request: ComputePoolRequest,
): RequestDiff {
  const seen = seenValue(parseComputePool(states.seen), states);
  const diff = compareRequests(
    states,
    renderComputePool(draftComputePool(seen)),
    renderComputePool(request),
  );
  return seen.variant !== undefined && seen.variant !== request.variant
    ? {
        ...diff,
        problems: [describeProblem('computePool.variantImmutable', 'variant')],
      }
    : diff;
}
