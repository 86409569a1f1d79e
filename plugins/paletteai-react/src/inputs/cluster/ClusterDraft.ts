import type {
  Architecture,
  Taint,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { GpuCountDraft } from '../GpuCountsInput';

/**
 * A taint as it is filled in.
 *
 * @public
 */
export type TaintDraft = { key: string; value?: string } & Partial<
  Pick<Taint, 'effect'>
>;

/**
 * GPUs that are needed, as they are filled in.
 *
 * @public
 */
export type GpuRequirementDraft = Partial<GpuCountDraft> & {
  /** With its unit. */
  memory?: string;
};

/**
 * Nodes that are alike, as they are filled in.
 *
 * @public
 */
export type NodePoolDraft = {
  architecture?: Architecture;
  cpuCount?: number;
  /** With its unit. */
  memory?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  taints?: TaintDraft[];
};

/**
 * Nodes of the control plane, as they are filled in.
 *
 * @public
 */
export type ControlPlaneDraft = NodePoolDraft & {
  nodeCount?: number;
  workerNodeEligible?: boolean;
};

/**
 * A worker pool, as it is filled in.
 *
 * @public
 */
export type WorkerPoolDraft = NodePoolDraft & {
  name?: string;
  minWorkerNodes?: number;
  gpu?: GpuRequirementDraft;
};

/**
 * How clusters are made, as it is filled in; both for a Compute Config and for
 * what one Compute Pool does differently.
 *
 * @public
 */
export type ClusterDraft = {
  deletionPolicy?: string;
  sshKeys?: string[];
  ntpServers?: string[];
  networkOverlay?: { enabled: boolean; staticIp?: boolean; cidr?: string };
  controlPlanePool?: ControlPlaneDraft;
  workerPools?: WorkerPoolDraft[];
  /** Of one Compute Pool only. */
  vip?: string;
};
