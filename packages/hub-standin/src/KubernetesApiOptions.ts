import type { TokenLookup } from './authentication';
import type { Clock } from './Clock';
import type { KubernetesObject } from './meta';

/** A moment of a request at which a fault can be put in. */
export interface RequestStage {
  /** `received` before anything is read, `authorized` before the operation. */
  readonly stage: 'received' | 'authorized';
  readonly method: string;
  readonly path: string;
  readonly verb: string;
  readonly resource: string;
  readonly namespace: string;
  readonly name: string;
  readonly user: string;
}

export interface KubernetesApiOptions {
  /** CustomResourceDefinitions to serve from the start. */
  readonly crds?: readonly KubernetesObject[];
  /** ValidatingAdmissionPolicies, with their bindings, that are in force from the start. */
  readonly policies?: readonly KubernetesObject[];
  /** Who a bearer token belongs to. Without it every request is anonymous. */
  readonly authenticate?: TokenLookup;
  readonly clock?: Clock;
  /** What stands before the paths of the API, such as `/hub`. */
  readonly basePath?: string;
  /** How many changes of each resource stay known to watches. */
  readonly eventLogLimit?: number;
  /**
   * Called at the stages of every request. It may wait to make the server slow, or throw a
   * StatusError to make the request fail.
   */
  readonly onRequest?: (stage: RequestStage) => void | Promise<void>;
  /** Whether Deployments, StatefulSets and Jobs make progress, as on a cluster with nodes. */
  readonly runsWorkloads?: boolean;
  /** How long a workload takes to be ready, in milliseconds. */
  readonly workloadDelay?: number;
  /** Images whose pods never start. */
  readonly isBrokenImage?: (image: string) => boolean;
}
