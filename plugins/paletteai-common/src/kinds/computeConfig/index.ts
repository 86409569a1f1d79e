export { parseComputeConfig } from './computeConfig';
export type { ComputeConfig } from './computeConfig';
export { computeConfigRequestSchema } from './computeConfigRequest';
export type { ComputeConfigRequest } from './computeConfigRequest';
export { renderComputeConfig } from './renderComputeConfig';
export { diffComputeConfig, draftComputeConfig } from './computeConfigDraft';
export * from './permissions';
