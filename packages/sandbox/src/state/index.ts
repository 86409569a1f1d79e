export { moveState } from './moveState';
export { type SandboxPlace } from './SandboxPlace';
export { type SandboxState, stateFormat } from './SandboxState';
export { StateFile, type StoredState } from './StateFile';
