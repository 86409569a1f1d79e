import { normalizeGpuFamily } from '../gpu/normalizeGpuFamily';
import type { ComputeGroup } from '../kinds/compute/compute';
import type { ComputeView } from '../api/types';
import type { ComputeSummary, HardwareSummary } from './ComputeSummary';
import { MachineRole, Machines } from './Machines';

/**
 * The compute of one hub, as far as a summary needs it.
 *
 * @public
 */
export type ComputeInventory = Pick<
  ComputeView,
  'hub' | 'controlPlane' | 'worker' | 'lastSyncTime'
>;

type Hardware = Omit<HardwareSummary, 'machines' | 'controlPlane' | 'worker'>;

const ROLES: readonly MachineRole[] = ['controlPlane', 'worker'];

/**
 * Adds up inventories. A machine that several of a hub list is counted once,
 * as the inventory says that was updated last. Machines that an inventory
 * counts without naming them are taken to be those of the other inventories.
 *
 * @public
 */
export function summarizeCompute(
  inventories: readonly ComputeInventory[],
): ComputeSummary {
  const machinesOfHub = new Map<string, Machines>();
  const hardware = new Map<string, Hardware>();
  const oldestFirst = [...inventories].sort((left, right) =>
    compareTexts(left.lastSyncTime, right.lastSyncTime),
  );
  for (const inventory of oldestFirst) {
    const { hub } = inventory;
    const machines = machinesOfHub.get(hub) ?? Machines.create();
    machinesOfHub.set(hub, machines);
    for (const role of ROLES) {
      for (const group of inventory[role]) {
        const found = hardwareOf(hub, group);
        hardware.set(found.id, found);
        machines.add(found.id, role, group);
      }
    }
  }
  return {
    items: [...hardware.values()]
      .flatMap(each => {
        const machines = machinesOfHub.get(each.hub);
        return machines ? [withCounts(each, machines)] : [];
      })
      .filter(({ machines }) => machines.total > 0)
      .sort(byGpuThenSize),
    inventories: inventories.length,
    oldestSync: oldestFirst.find(({ lastSyncTime }) => lastSyncTime)
      ?.lastSyncTime,
  };
}

function hardwareOf(hub: string, group: ComputeGroup): Hardware {
  const { architecture, cpuCount, memoryMiB } = group;
  const gpu = group.gpu?.family
    ? { ...group.gpu, family: normalizeGpuFamily(group.gpu.family) }
    : group.gpu;
  const resourceGroups = Object.fromEntries(
    Object.entries(group.resourceGroups).sort(([left], [right]) =>
      compareTexts(left, right),
    ),
  );
  const id = JSON.stringify([
    hub,
    gpu?.family,
    gpu?.gpuCount,
    gpu?.gpuMemory,
    architecture,
    cpuCount,
    memoryMiB,
    resourceGroups,
  ]);
  return { id, hub, architecture, cpuCount, memoryMiB, gpu, resourceGroups };
}

function withCounts(hardware: Hardware, machines: Machines): HardwareSummary {
  return {
    ...hardware,
    machines: machines.count(hardware.id),
    controlPlane: machines.count(hardware.id, 'controlPlane'),
    worker: machines.count(hardware.id, 'worker'),
  };
}

function byGpuThenSize(left: HardwareSummary, right: HardwareSummary): number {
  return (
    Number(!left.gpu?.family) - Number(!right.gpu?.family) ||
    compareTexts(left.gpu?.family, right.gpu?.family) ||
    compareTexts(left.hub, right.hub) ||
    (right.gpu?.gpuCount ?? 0) - (left.gpu?.gpuCount ?? 0) ||
    (right.cpuCount ?? 0) - (left.cpuCount ?? 0) ||
    compareTexts(left.id, right.id)
  );
}

/** By code unit: the same everywhere, unlike the order of a locale. */
function compareTexts(left = '', right = ''): number {
  if (left === right) {
    return 0;
  }
  return left < right ? -1 : 1;
}
