import {
  describeProblem,
  findGpuLimitExcesses,
  GpuCounts,
  addGpuCounts,
  normalizeGpuFamily,
  RequestProblem,
  WorkerPool,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { HubFacts, Reference } from './HubFacts';

interface RequestedCluster {
  readonly workerPools: readonly {
    readonly gpu?: { readonly family: string; readonly count: number };
  }[];
}

interface Need {
  readonly path: string;
  readonly family: string;
  readonly count: number;
}

/**
 * Checks the GPUs of a new pool against the limits of the project.
 *
 * @param name - of the pool; one that is there under this name is not counted twice
 * @param path - where the cluster is in the request
 */
export async function checkGpuNeed(
  facts: HubFacts,
  name: string,
  cluster: RequestedCluster,
  computeConfig: Reference | undefined,
  path: string,
): Promise<RequestProblem[]> {
  const { limits } = facts.project.gpuResources;
  if (Object.keys(limits).length === 0) {
    return [];
  }
  const needs = await needsOf(facts, cluster, computeConfig, path);
  const used = facts.pools
    .filter(pool => pool.name !== name)
    .map(pool => countsOf(pool.nodePools.workerPools));
  const excesses = findGpuLimitExcesses(
    addGpuCounts(...needs.map(({ family, count }) => ({ [family]: count }))),
    limits,
    addGpuCounts(...used),
  );
  return excesses.flatMap(({ family, left = 0, limit = 0 }) =>
    needs
      .filter(need => normalizeGpuFamily(need.family) === family)
      .map(need =>
        describeProblem('gpu.limit.exceeded', need.path, {
          value: need.family,
          left: String(left),
          limit: String(limit),
        }),
      ),
  );
}

/** Worker pools of the request; where it has none, the compute config's are made. */
async function needsOf(
  facts: HubFacts,
  { workerPools }: RequestedCluster,
  computeConfig: Reference | undefined,
  path: string,
): Promise<Need[]> {
  if (workerPools.length > 0) {
    return workerPools.flatMap(({ gpu }, index) =>
      gpu ? [{ ...gpu, path: `${path}.workerPools[${index}].gpu.count` }] : [],
    );
  }
  const reference = computeConfig ?? facts.project.computeConfigRef;
  const config = reference && (await facts.computeConfig(reference));
  const counts = countsOf(config?.nodePools.workerPools ?? []);
  return Object.entries(counts).map(([family, count]) => ({
    family,
    count,
    path: `${path}.workerPools`,
  }));
}

function countsOf(pools: readonly WorkerPool[]): GpuCounts {
  return addGpuCounts(
    ...pools.flatMap(({ gpu }) =>
      gpu?.family !== undefined && gpu.gpuCount !== undefined
        ? [{ [gpu.family]: gpu.gpuCount }]
        : [],
    ),
  );
}
