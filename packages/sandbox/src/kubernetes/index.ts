export { createKubernetesApi, type KubernetesApi } from './KubernetesApi';
export type {
  KubernetesApiOptions,
  RequestStage,
} from './KubernetesApiOptions';
export type { ObjectClient } from './ObjectClient';
export type { ObjectInput, ObjectReference } from './ObjectInput';
export type { TokenLookup, UserInfo } from './authentication';
export { systemClock, type Clock } from './Clock';
export { StatusError, failure, type Status } from './errors';
export type { KubernetesObject, ObjectMeta } from './meta';
export { createLoopbackCertificate, type LoopbackCertificate } from './tls';
