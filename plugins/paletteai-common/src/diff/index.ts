export type { FieldChange, UndoneChange } from './diffFields';
export type { ObjectDiff, ObjectStates } from './diffObject';
export { diffProject } from './diffProject';
export {
  diffAppDeployment,
  diffComputeConfig,
  diffComputePool,
  diffModelDeployment,
  diffSettings,
} from './diffRequests';
export type { RequestDiff } from './diffRequests';
