export { appDeploymentRequestSchema } from './appDeploymentRequest';
export type { AppDeploymentRequest } from './appDeploymentRequest';
export { checkVariables } from './checkVariables';
export type { CheckVariablesOptions, GivenVariable } from './checkVariables';
export { computeConfigRequestSchema } from './computeConfigRequest';
export type { ComputeConfigRequest } from './computeConfigRequest';
export { computePoolRequestSchema } from './computePoolRequest';
export type { ComputePoolRequest } from './computePoolRequest';
export { overlayVirtualIp } from './fields/network';
export {
  integrationRequestSchema,
  settingsRequestSchema,
} from './integrationRequest';
export type {
  IntegrationRequest,
  IntegrationsRequest,
  SettingsRequest,
} from './integrationRequest';
export { modelDeploymentRequestSchema } from './modelDeploymentRequest';
export type { ModelDeploymentRequest } from './modelDeploymentRequest';
export { modelListsSchema, modelMappingsSchema } from './modelSettingsRequests';
export type { ModelLists, ModelMappings } from './modelSettingsRequests';
export { projectChangeSchema } from './projectChange';
export type { ProjectChange } from './projectChange';
export { projectRequestSchema } from './projectRequest';
export type { ProjectRequest, ProjectRequestInput } from './projectRequest';
export { validateRequest } from './validate';
export type { ValidationResult } from './validate';
