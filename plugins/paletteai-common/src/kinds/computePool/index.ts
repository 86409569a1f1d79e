export { COMPUTE_POOL_VARIANTS, parseComputePool } from './computePool';
export type {
  ComputePool,
  ComputePoolVariant,
  ResourceGroups,
} from './computePool';
export { computePoolRequestSchema } from './computePoolRequest';
export type { ComputePoolRequest } from './computePoolRequest';
export type {
  ComputePoolCluster,
  ComputePoolHost,
  NodeCount,
  NodeCounts,
} from './computePoolStatus';
export { renderComputePool } from './renderComputePool';
export { diffComputePool, draftComputePool } from './computePoolDraft';
export * from './permissions';
