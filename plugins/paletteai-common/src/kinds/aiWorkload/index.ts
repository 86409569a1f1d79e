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
export {
  appDeploymentRequestSchema,
  modelDeploymentRequestSchema,
} from './deploymentRequests';
export type {
  AppDeploymentRequest,
  ModelDeploymentRequest,
} from './deploymentRequests';
export {
  renderAppDeployment,
  renderModelDeployment,
} from './renderDeployments';
export {
  diffAppDeployment,
  diffModelDeployment,
  draftAppDeployment,
  draftModelDeployment,
} from './deploymentDrafts';
export * from './permissions';
