import type { TypeTable } from '../TypeTable';

/** Types that every kind shares. */
export const metaTypes: TypeTable = {
  DeleteOptions: `
    apiVersion string; dryRun [string]; gracePeriodSeconds int64;
    ignoreStoreReadErrorWithClusterBreakingPotential bool; kind string;
    orphanDependents bool; preconditions Preconditions;
    propagationPolicy string`,
  ListMeta: `
    continue string; remainingItemCount int64; resourceVersion string;
    selfLink string; shardInfo ShardInfo`,
  Preconditions: `
    resourceVersion string; uid string`,
  ShardInfo: `
    selector! string`,
  Status: `
    apiVersion string; code int32; details StatusDetails; kind string;
    message string; metadata ListMeta struct; reason string; status string`,
  StatusCause: `
    field string; message string; reason string`,
  StatusDetails: `
    causes [StatusCause]; group string; kind string; name string;
    retryAfterSeconds int32; uid string`,
};
