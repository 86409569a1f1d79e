import type { Architecture } from '../kinds/shared/cluster/nodePools';
import type { GpuRequirement } from '../kinds/shared/gpuResources';

/**
 * Number of machines by what they do.
 *
 * @public
 */
export type MachineCounts = {
  total: number;
  available: number;
  inUse: number;
  unhealthy: number;
  /** The hub does not say what these do. */
  unknown: number;
};

/**
 * Machines of a hub with the same hardware and the same tags. One that can
 * serve in both roles is in the counts of both, and once in `machines`.
 *
 * @public
 */
export type HardwareSummary = {
  /** Tells hardware of a summary apart. */
  id: string;
  hub: string;
  architecture?: Architecture;
  cpuCount?: number;
  memoryMiB?: number;
  /** GPUs of each machine. */
  gpu?: GpuRequirement;
  /** Tags of the machines. */
  resourceGroups: Record<string, string>;
  machines: MachineCounts;
  controlPlane: MachineCounts;
  worker: MachineCounts;
};

/**
 * What there is of machines, each counted once, however many Projects may
 * use it.
 *
 * @public
 */
export type ComputeSummary = {
  /** GPUs first, then by hub and size. */
  items: HardwareSummary[];
  /** Number of inventories that were added up. */
  inventories: number;
  /** When the inventory that was updated longest ago was updated, ISO 8601. */
  oldestSync?: string;
};
