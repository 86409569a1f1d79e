/**
 * A stand-in for a Kubernetes API server, in memory.
 *
 * @packageDocumentation
 */

export { createKubernetesApi, type KubernetesApi } from './KubernetesApi';
export type {
  KubernetesApiOptions,
  RequestStage,
} from './KubernetesApiOptions';
export type { ObjectClient } from './ObjectClient';
export type { ObjectInput, ObjectReference } from './ObjectInput';
export type { TokenLookup, UserInfo } from './authentication';
export { formatTime, systemClock, type Clock } from './Clock';
export { ManualClock } from './ManualClock';
export { StatusError, failure, type Status } from './errors';
export { hubDefinitions, hubPolicies } from './hubManifests';
export type { KubernetesObject, ObjectMeta } from './meta';
export { createLoopbackCertificate, type LoopbackCertificate } from './tls';
