import type { ComputeGroup, HostState } from '../kinds/compute/compute';
import type { MachineCounts } from './ComputeSummary';

/** What a machine can serve as. */
export type MachineRole = 'controlPlane' | 'worker';

interface Machine {
  readonly state?: HostState;
  readonly hardware: string;
  readonly roles: Set<MachineRole>;
}

const COUNT_OF_STATE = {
  available: 'available',
  'in-use': 'inUse',
  unhealthy: 'unhealthy',
} as const;

/** The machines of one hub, each once. */
export class Machines {
  readonly #machines = new Map<string, Machine>();
  readonly #nameless = new Map<string, Map<MachineRole, number>>();

  private constructor() {}

  static create(): Machines {
    return new Machines();
  }

  /** Adds a group; its data about a machine overrides earlier data. */
  add(hardware: string, role: MachineRole, group: ComputeGroup): void {
    for (const { uid, state } of group.hosts) {
      const known = this.#machines.get(uid);
      const roles = new Set(known?.roles).add(role);
      this.#machines.set(uid, { state, hardware, roles });
    }
    // Inventories that do not name their machines cannot be compared.
    const nameless = group.instances - group.hosts.length;
    const counts = this.#nameless.get(hardware) ?? new Map();
    counts.set(role, Math.max(nameless, 0, counts.get(role) ?? 0));
    this.#nameless.set(hardware, counts);
  }

  /** How many there are of some hardware, in a role or in all. */
  count(hardware: string, role?: MachineRole): MachineCounts {
    const counts: MachineCounts = {
      total: 0,
      available: 0,
      inUse: 0,
      unhealthy: 0,
      unknown: this.#countNameless(hardware, role),
    };
    for (const machine of this.#machines.values()) {
      if (machine.hardware === hardware && (!role || machine.roles.has(role))) {
        const { state } = machine;
        counts[state ? COUNT_OF_STATE[state] : 'unknown'] += 1;
      }
    }
    const { available, inUse, unhealthy, unknown } = counts;
    return { ...counts, total: available + inUse + unhealthy + unknown };
  }

  #countNameless(hardware: string, role?: MachineRole): number {
    const counts = this.#nameless.get(hardware);
    return role
      ? counts?.get(role) ?? 0
      : Math.max(0, ...(counts?.values() ?? []));
  }
}
