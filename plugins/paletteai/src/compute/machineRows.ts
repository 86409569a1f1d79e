import type {
  ComputeGroup,
  ComputeHost,
  ComputeView,
} from '@paletteai/backstage-plugin-paletteai-common';

/** A machine with its hardware and what it can serve as. */
export type MachineRow = ComputeHost & {
  hardware: Omit<ComputeGroup, 'hosts' | 'instances'>;
  isControlPlane: boolean;
  isWorker: boolean;
};

/** The machines of a Project, each once and by name. */
export function machineRows(
  inventories: readonly Pick<ComputeView, 'controlPlane' | 'worker'>[],
): MachineRow[] {
  const rows = new Map<string, MachineRow>();
  for (const { controlPlane, worker } of inventories) {
    for (const [groups, role] of [
      [controlPlane, 'isControlPlane'],
      [worker, 'isWorker'],
    ] as const) {
      for (const { hosts, instances, ...hardware } of groups) {
        for (const host of hosts) {
          const known = rows.get(host.uid);
          rows.set(host.uid, {
            ...host,
            hardware,
            isControlPlane: known?.isControlPlane ?? false,
            isWorker: known?.isWorker ?? false,
            [role]: true,
          });
        }
      }
    }
  }
  return [...rows.values()].sort((left, right) =>
    (left.name ?? left.uid).localeCompare(right.name ?? right.uid),
  );
}
