export {
  draftAppDeployment,
  draftComputeConfig,
  draftComputePool,
  draftModelDeployment,
} from './drafts';
export { draftIntegrations, draftProjectClone } from './project';
