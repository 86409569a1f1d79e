import fc from 'fast-check';
import type { ComputeGroup, HostState } from '../kinds/compute/compute';
import { summarizeCompute } from './summarizeCompute';

const H100 = { family: 'NVIDIA-H100', gpuCount: 8, gpuMemory: 640_000 };

function group(
  hosts: Record<string, HostState | undefined>,
  fields: Partial<ComputeGroup> = {},
): ComputeGroup {
  const uids = Object.entries(hosts).map(([uid, state]) => ({ uid, state }));
  return { resourceGroups: {}, instances: uids.length, hosts: uids, ...fields };
}

function inventory(
  fields: Partial<Parameters<typeof summarizeCompute>[0][number]>,
) {
  return { hub: 'main', controlPlane: [], worker: [], ...fields };
}

describe('summarizeCompute', () => {
  it('counts the machines of each hardware by what they do', () => {
    const { items: hardware, inventories } = summarizeCompute([
      inventory({
        controlPlane: [group({ c1: 'available' }, { cpuCount: 8 })],
        worker: [
          group(
            { a: 'available', b: 'in-use', c: 'unhealthy', d: undefined },
            { gpu: H100, cpuCount: 112 },
          ),
        ],
      }),
    ]);
    expect(inventories).toBe(1);
    expect(hardware).toMatchObject([
      {
        gpu: H100,
        machines: {
          total: 4,
          available: 1,
          inUse: 1,
          unhealthy: 1,
          unknown: 1,
        },
        controlPlane: { total: 0 },
      },
      { cpuCount: 8, machines: { total: 1 }, worker: { total: 0 } },
    ]);
  });

  it('counts a machine once that several projects may use or that has both roles', () => {
    const shared = group({ a: 'available', b: 'in-use' }, { gpu: H100 });
    const { items: hardware } = summarizeCompute([
      inventory({ worker: [shared], controlPlane: [shared] }),
      inventory({ worker: [shared] }),
    ]);
    expect(hardware).toHaveLength(1);
    expect(hardware[0]).toMatchObject({
      machines: { total: 2, available: 1, inUse: 1 },
      controlPlane: { total: 2 },
      worker: { total: 2 },
    });
  });

  it('believes the inventory that was updated last', () => {
    const older = inventory({
      worker: [group({ a: 'available' }, { gpu: H100 })],
      lastSyncTime: '2026-01-01T00:00:00Z',
    });
    const newer = inventory({
      worker: [group({ a: 'in-use' }, { gpu: H100 })],
      lastSyncTime: '2026-01-01T00:00:30Z',
    });
    for (const order of [
      [older, newer],
      [newer, older],
    ]) {
      const { items: hardware, oldestSync } = summarizeCompute(order);
      expect(hardware[0].machines).toMatchObject({ inUse: 1, available: 0 });
      expect(oldestSync).toBe('2026-01-01T00:00:00Z');
    }
  });

  it('shows a machine under the hardware that it has now', () => {
    const { items: hardware } = summarizeCompute([
      inventory({
        worker: [group({ a: 'available' }, { cpuCount: 8 })],
        lastSyncTime: '1',
      }),
      inventory({
        worker: [group({ a: 'available' }, { cpuCount: 16 })],
        lastSyncTime: '2',
      }),
    ]);
    expect(hardware.map(({ cpuCount }) => cpuCount)).toEqual([16]);
  });

  it('keeps machines of the same id on two hubs apart', () => {
    const worker = [group({ a: 'available' })];
    const { items: hardware } = summarizeCompute([
      inventory({ hub: 'east', worker }),
      inventory({ hub: 'west', worker }),
    ]);
    expect(hardware.map(({ hub }) => hub)).toEqual(['east', 'west']);
  });

  it('tells hardware with other tags apart, and takes spellings of a GPU as one', () => {
    const { items: hardware } = summarizeCompute([
      inventory({
        worker: [
          group({ a: 'available' }, { gpu: { family: 'NVIDIA A100' } }),
          group({ b: 'available' }, { gpu: { family: 'nvidia-a100' } }),
          group(
            { c: 'available' },
            { gpu: { family: 'A100' }, resourceGroups: { zone: 'b' } },
          ),
        ],
      }),
    ]);
    expect(hardware.map(({ machines }) => machines.total).sort()).toEqual([
      1, 2,
    ]);
  });

  it('neither drops nor doubles machines that are counted without a name', () => {
    const nameless = group({ a: 'available' }, { instances: 5 });
    const { items: hardware } = summarizeCompute([
      inventory({ worker: [nameless], controlPlane: [nameless] }),
      inventory({ worker: [nameless] }),
    ]);
    expect(hardware[0].machines).toMatchObject({
      total: 5,
      available: 1,
      unknown: 4,
    });
  });

  it('gives the same sums in whatever order the inventories come', () => {
    const states = fc.constantFrom<HostState>('available', 'in-use');
    const inventories = fc.array(
      fc
        .dictionary(fc.constantFrom('a', 'b', 'c'), states, { maxKeys: 3 })
        .map(hosts => inventory({ worker: [group(hosts)] })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(inventories, all => {
        const totalOf = (list: typeof all) =>
          summarizeCompute(list).items.map(each => each.machines.total);
        const uids = new Set(
          all.flatMap(({ worker }) =>
            worker.flatMap(({ hosts }) => hosts.map(({ uid }) => uid)),
          ),
        );
        expect(totalOf(all)).toEqual(uids.size > 0 ? [uids.size] : []);
        expect(totalOf([...all].reverse())).toEqual(totalOf(all));
      }),
    );
  });
});
