export { findCondition } from './conditions';
export type { Condition } from './conditions';
export type { Endpoint } from './endpoints';
export type { GpuResources } from './gpuResources';
export {
  MODEL_FILTER_KEYS,
  MODEL_FILTER_OPERATORS,
  MODEL_SOURCES,
} from './modelSettings';
export type {
  ModelFilter,
  ModelList,
  ModelMapping,
  ModelSettings,
  ModelSource,
} from './modelSettings';
export type {
  ObjectReference,
  ProfileBundleReference,
  SecretKeyReference,
} from './references';
export type { Readiness, Resource } from './Resource';
export type { ResourceRequirements } from './resourceRequirements';
export { SETTINGS_SCOPES } from './scopedReference';
export type { ScopedReference, SettingsScope } from './scopedReference';
export { validateRequest } from './validateRequest';
export type { ValidationResult } from './validateRequest';
export type { VariableValue } from './variables';
export * from './cluster';
