export { appDeploymentRequestSchema } from './appDeploymentRequest';
export type { AppDeploymentRequest } from './appDeploymentRequest';
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
export { modelDeploymentRequestSchema } from './modelDeploymentRequest';
export type { ModelDeploymentRequest } from './modelDeploymentRequest';
export {
  renderAppDeployment,
  renderModelDeployment,
} from './renderDeployments';
