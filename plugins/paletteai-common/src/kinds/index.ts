export {
  diffAppDeployment,
  diffComputeConfig,
  diffComputePool,
  diffModelDeployment,
  diffSettings,
} from './diffRequests';
export type { RequestDiff } from './diffRequests';
export {
  draftAppDeployment,
  draftComputeConfig,
  draftComputePool,
  draftModelDeployment,
} from './drafts';
export { READ_FIELD_PATHS, WRITTEN_FIELD_PATHS } from './fieldPaths';
export type { FieldPaths } from './fieldPaths';
export {
  paletteAiPermissions,
  projectPermissions,
  tenantPermissions,
} from './permissionLists';
export * from './permissions';
export { apiVersionOf, findKind, KINDS } from './registry';
export type { KindDefinition, KindName } from './registry';
export * from './aiWorkload';
export * from './compute';
export * from './computeConfig';
export * from './computePool';
export * from './profileBundle';
export * from './project';
export * from './scalingPolicy';
export * from './secret';
export * from './settings';
export * from './shared';
export * from './tenant';
export * from './workloadProfile';
