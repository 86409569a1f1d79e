export { renderComputeConfig } from './computeConfig';
export { renderComputePool } from './computePool';
export { renderAppDeployment, renderModelDeployment } from './deployments';
export { renderProject } from './project';
export { redact, REDACTED } from './redact';
export { renderSettings } from './settings';
