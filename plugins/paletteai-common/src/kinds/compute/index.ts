export { HOST_STATES, parseCompute } from './compute';
export type { Compute, ComputeGroup, ComputeHost, HostState } from './compute';
export * from './permissions';
