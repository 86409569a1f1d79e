import { listAt, objectAt, textAt } from './fieldsOf';
import { ServedObject } from './HubObjects';

/** GPUs that pools ask for, by family. @internal */
export function gpusOf(pools: readonly ServedObject[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const pool of pools) {
    for (const variant of ['dedicated', 'shared']) {
      const workers = listAt(
        pool.spec,
        'clusterVariant',
        variant,
        'paletteClusterDeploymentConfig',
        'nodePoolRequirements',
        'workerPools',
      );
      for (const worker of workers) {
        const family = textAt(worker, 'gpu', 'family');
        const { gpuCount } = objectAt(worker, 'gpu');
        if (family !== undefined && typeof gpuCount === 'number') {
          counts.set(family, (counts.get(family) ?? 0) + gpuCount);
        }
      }
    }
  }
  return Object.fromEntries(counts);
}
