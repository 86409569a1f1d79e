export { type PortalRights } from '../src/demo';
export { copyContents, copyProject } from './copyProject';
export { hiddenOnMatrixHubs } from './hiddenOnMatrixHubs';
export { MatrixHubs, projectPath } from './MatrixHubs';
export { type RealHub, startRealHub } from './startRealHub';
export { type Target, TARGETS, TENANT_NAMESPACE } from './targets';
export { type HubAnswer, TestHub } from './TestHub';
