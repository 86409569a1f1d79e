import type { KubernetesObject } from '../../kubernetes/types';
import type { Condition } from './conditions';

/**
 * Properties of every resource.
 *
 * @public
 */
export type Resource<TKind extends string> = {
  kind: TKind;
  name: string;
  /** Absent for kinds that live outside of namespaces. */
  namespace?: string;
  /** Identifier that changes when the object is deleted and created again. */
  uid?: string;
  /** Changes with every write; the object was not written in between when it is the same. */
  resourceVersion?: string;
  /** Counts the changes of the spec. */
  generation?: number;
  /** Generation that the status was made for. */
  observedGeneration?: number;
  labels: Record<string, string>;
  annotations: Record<string, string>;
  /** Time of creation, ISO 8601. */
  createdAt?: string;
  /** When its deletion was asked for, ISO 8601; absent otherwise. */
  deletingSince?: string;
  conditions: Condition[];
  readiness: Readiness;
  /** The object as it came, with every field that this view leaves out. */
  object: KubernetesObject;
};

/**
 * Coarse state of a resource: `deleting` as soon as its deletion was asked
 * for, else what the condition `Ready` says, `unknown` when there is none or
 * it was made for an older spec.
 *
 * @public
 */
export type Readiness = 'ready' | 'notReady' | 'deleting' | 'unknown';
