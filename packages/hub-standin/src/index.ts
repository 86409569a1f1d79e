/**
 * A stand-in for a Kubernetes API server, in memory.
 *
 * @packageDocumentation
 */

export {
  createKubernetesApi,
  type KubernetesApi,
  type KubernetesApiOptions,
  type RequestStage,
} from './KubernetesApi';
export type {
  ObjectClient,
  ObjectInput,
  ObjectReference,
} from './ObjectClient';
export type { TokenLookup, UserInfo } from './authentication';
export { formatTime, systemClock, type Clock } from './Clock';
export { StatusError, failure, type Status } from './errors';
export { hubDefinitions, hubPolicies } from './hubManifests';
export type { KubernetesObject, ObjectMeta } from './meta';
export {
  createLoopbackCertificate,
  type LoopbackCertificate,
} from './createLoopbackCertificate';
