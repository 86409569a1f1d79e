import { ClusterPhase } from '../../palette';

/** @internal */
export type PoolPhase =
  | 'Pending'
  | 'Provisioning'
  | 'Running'
  | 'Updating'
  | 'Degraded'
  | 'Failed'
  | 'Deleting';

/** A Compute Pool and the machines under it. @internal */
export interface DemoPool {
  readonly project: string;
  readonly name: string;
  readonly description: string;
  readonly variant: 'dedicated' | 'shared';
  readonly phase: PoolPhase;
  /** Why it is not simply running. */
  readonly message?: string;
  /** What the cluster is in for Palette; absent while there is none. */
  readonly clusterPhase?: ClusterPhase;
  readonly ageDays: number;
  readonly vip: string;
  /** Names of hosts. */
  readonly controlPlane: readonly string[];
  readonly workers: readonly string[];
  readonly gpu?: { readonly family: string; readonly count: number };
}
