export { addGpuCounts } from './gpuCounts';
export type { GpuCounts } from './gpuCounts';
export { findGpuLimitExcesses, gpuLimitStanding } from './gpuLimits';
export type { GpuLimitExcess, GpuLimitStanding } from './gpuLimits';
export { DEFAULT_GPU_FAMILY, normalizeGpuFamily } from './normalizeGpuFamily';
