import type {
  Compute,
  ComputeGroup,
  ComputePool,
} from '@paletteai/backstage-plugin-paletteai-common';

/**
 * Takes the clusters of other Projects out of an inventory. Projects share machines, and the name of a cluster tells those
 * of the Project and the Compute Pool that it was made for.
 *
 * @param pools - those whose clusters the caller may know
 */
export function hideClusters<
  T extends Pick<Compute, 'controlPlane' | 'worker'>,
>(inventory: T, pools: readonly Pick<ComputePool, 'cluster'>[]): T {
  const uids = new Set(pools.map(({ cluster }) => cluster?.uid));
  const names = new Set(pools.map(({ cluster }) => cluster?.name));
  const isKnown = ({ name, uid }: { name?: string; uid?: string }) =>
    uid === undefined ? name !== undefined && names.has(name) : uids.has(uid);
  const without = (group: ComputeGroup): ComputeGroup => ({
    ...group,
    hosts: group.hosts.map(({ cluster, ...host }) => ({
      ...host,
      ...(cluster && isKnown(cluster) && { cluster }),
    })),
  });
  return {
    ...inventory,
    controlPlane: inventory.controlPlane.map(without),
    worker: inventory.worker.map(without),
  };
}
