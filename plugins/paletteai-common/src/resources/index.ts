export {
  BUNDLE_VARIABLE_SCOPES,
  BUNDLE_VARIABLE_TYPES,
} from './bundleVariables';
export type { BundleVariable, BundleVariableType } from './bundleVariables';
export { DELETION_POLICIES } from './clusterConfig';
export type {
  ClusterConfig,
  DeletionPolicy,
  EdgeConfig,
  NetworkOverlay,
} from './clusterConfig';
export { HOST_STATES, parseCompute } from './compute';
export type { Compute, ComputeGroup, ComputeHost, HostState } from './compute';
export { parseComputeConfig } from './computeConfig';
export type { ComputeConfig } from './computeConfig';
export { COMPUTE_POOL_VARIANTS, parseComputePool } from './computePool';
export type {
  ComputePool,
  ComputePoolVariant,
  ResourceGroups,
} from './computePool';
export type {
  ComputePoolCluster,
  ComputePoolHost,
  NodeCount,
  NodeCounts,
} from './computePoolStatus';
export { findCondition } from './conditions';
export type { Condition } from './conditions';
export { MODEL_DEPLOYMENT_MODES, MODEL_EXPOSURES } from './deployedModel';
export type {
  DeployedModel,
  ModelDeploymentMode,
  ModelExposure,
} from './deployedModel';
export { parseDeployment } from './deployment';
export type {
  DedicatedComputePool,
  DeployedObject,
  Deployment,
} from './deployment';
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
export { ARCHITECTURES, TAINT_EFFECTS } from './nodePools';
export type {
  Architecture,
  ControlPlanePool,
  GpuRequirement,
  NodePool,
  NodePools,
  Taint,
  WorkerPool,
} from './nodePools';
export { parseProfileBundle, PROFILE_BUNDLE_TYPES } from './profileBundle';
export type {
  BundledProfile,
  ProfileBundle,
  ProfileBundleType,
} from './profileBundle';
export { parseProject } from './project';
export type { DeploymentNamespaces, Project, RoleMapping } from './project';
export type {
  ObjectReference,
  ProfileBundleReference,
  SecretKeyReference,
} from './references';
export type { Readiness, Resource } from './Resource';
export type { ResourceRequirements } from './resourceRequirements';
export { parseScalingPolicy } from './scalingPolicy';
export type { ScalingPolicy, ScalingThresholds } from './scalingPolicy';
export { SETTINGS_SCOPES } from './scopedReference';
export type { ScopedReference, SettingsScope } from './scopedReference';
export { INTEGRATION_TYPES, parseSettings } from './settings';
export type {
  IntegrationFields,
  Integrations,
  IntegrationType,
  PaletteIntegrationFields,
  ReportedOrigin,
  Settings,
} from './settings';
export { parseTenant } from './tenant';
export type { Tenant } from './tenant';
export type { VariableValue } from './variables';
export {
  parseWorkloadProfile,
  WORKLOAD_PROFILE_TYPES,
} from './workloadProfile';
export type { WorkloadProfile, WorkloadProfileType } from './workloadProfile';
