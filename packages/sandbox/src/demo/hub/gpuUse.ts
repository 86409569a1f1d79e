import { DemoPool } from '../pools/DemoPool';

/** GPUs that pools hold, by family. @internal */
export function gpuUse(pools: readonly DemoPool[]): Record<string, number> {
  const used: Record<string, number> = {};
  for (const { gpu, clusterPhase } of pools) {
    if (gpu && clusterPhase) {
      used[gpu.family] = (used[gpu.family] ?? 0) + gpu.count;
    }
  }
  return used;
}
