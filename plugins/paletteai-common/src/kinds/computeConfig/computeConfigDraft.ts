import type { ObjectStates } from '../../diff/diffObject';
import {
  compareRequests,
  RequestDiff,
  seenValue,
} from '../../diff/diffRequest';
import { draftClusterDefaults } from '../shared/cluster/draftCluster';
import { ComputeConfig, parseComputeConfig } from './computeConfig';
import type { ComputeConfigRequest } from './computeConfigRequest';
import { renderComputeConfig } from './renderComputeConfig';

/**
 * What a person would have filled in for an existing Compute Config: the
 * starting point of a form that edits or clones it.
 *
 * A draft may break rules that the object breaks too, so it is to be validated like any request.
 *
 * @public
 */
export function draftComputeConfig(
  config: ComputeConfig,
): ComputeConfigRequest {
  return {
    project: config.namespace ?? '',
    name: config.name,
    ...draftClusterDefaults(config),
  };
}

/**
 * Finds what a request changes about an existing Compute Config.
 *
 * @public
 */
export function diffComputeConfig(
  states: ObjectStates,
  request: ComputeConfigRequest,
): RequestDiff {
  const seen = seenValue(parseComputeConfig(states.seen), states);
  return compareRequests(
    states,
    renderComputeConfig(draftComputeConfig(seen)),
    renderComputeConfig(request),
  );
}
