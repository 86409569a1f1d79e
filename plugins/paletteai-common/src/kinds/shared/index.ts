export type { Endpoint } from './endpoints';
export type { GpuRequirement, GpuResources } from './gpuResources';
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
export { SETTINGS_SCOPES } from './references';
export type {
  ObjectReference,
  ProfileBundleReference,
  ScopedReference,
  SecretKeyReference,
  SettingsScope,
} from './references';
export { findCondition } from './resource';
export type { Condition, Readiness, Resource } from './resource';
export type { ResourceRequirements } from './resourceRequirements';
export { validateRequest } from './validateRequest';
export type { ValidationResult } from './validateRequest';
export { variablesSecretName } from './variables';
export type { VariableValue } from './variables';
export * from './cluster';
export type { FieldUse } from './FieldUse';
export { apiVersionOf } from './KindDefinition';
export type { KindDefinition } from './KindDefinition';
export { RESOURCE_TYPE_PROJECT, RESOURCE_TYPE_TENANT } from './permissions';
export type { ProjectPermission, TenantPermission } from './permissions';
