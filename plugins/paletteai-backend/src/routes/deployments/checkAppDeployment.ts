import {
  AppDeploymentRequest,
  describeProblem,
  normalizeGpuFamily,
  RequestProblem,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  BundleFinding,
  checkBundleVariables,
  findBundle,
} from '../../checks/checkBundle';
import { checkComputeConfig } from '../../checks/checkComputeConfig';
import { checkGpuNeed } from '../../checks/checkGpuNeed';
import { checkSecrets } from '../../checks/checkSecrets';
import type { CheckedPool, HubFacts } from '../../checks/HubFacts';

type Target = AppDeploymentRequest['target'];
type Dedicated = Extract<Target, { mode: 'dedicated' }>;

/** Problems with a requested app, given what there is on the hub. */
export async function checkAppDeployment(
  request: AppDeploymentRequest,
  facts: HubFacts,
): Promise<RequestProblem[]> {
  const { profileBundle, target, variables } = request;
  const { bundle, problems } = await findBundle(
    facts,
    profileBundle,
    ['Application', 'Fullstack'],
    'profileBundle',
  );
  const secrets = await checkSecrets(facts, {
    component: 'deployment',
    ...request,
  });
  if (target.mode === 'existing') {
    return [
      ...problems,
      ...checkPool(request, target.computePool, facts),
      ...checkBundleVariables([bundle], variables, ['Workload']),
      ...secrets,
    ];
  }
  const own = await findPoolBundle(target, facts);
  return [
    ...problems,
    ...own.flatMap(finding => finding.problems),
    ...(await checkComputeConfig(
      facts,
      target.computeConfig,
      'target.computeConfig',
    )),
    ...checkBundleVariables(
      [bundle, ...own.map(finding => finding.bundle)],
      variables,
      ['Workload', 'Cluster'],
    ),
    ...secrets,
    ...(await checkGpuNeed(
      facts,
      target.name ?? '',
      target.cluster,
      target.computeConfig,
      'target.cluster',
    )),
  ];
}

/** A dedicated Compute Pool can have its own Profile Bundle. */
async function findPoolBundle(
  { profileBundle }: Dedicated,
  facts: HubFacts,
): Promise<BundleFinding[]> {
  return profileBundle === undefined
    ? []
    : [
        await findBundle(
          facts,
          profileBundle,
          ['Infrastructure', 'Fullstack'],
          'target.profileBundle',
        ),
      ];
}

function checkPool(
  request: AppDeploymentRequest,
  name: string,
  { pools }: HubFacts,
): RequestProblem[] {
  const path = 'target.computePool';
  const pool = pools.find(candidate => candidate.name === name);
  if (!pool) {
    return [describeProblem('computePool.unknown', path, { name })];
  }
  if (pool.deletingSince !== undefined) {
    return [describeProblem('computePool.deleting', path, { name })];
  }
  return checkFit(request.resources?.gpu, pool);
}

/** GPUs that are in use may come free, so only what the pool can never give is wrong. */
function checkFit(
  gpu: { readonly family: string; readonly count: number } | undefined,
  pool: CheckedPool,
): RequestProblem[] {
  const canGrow =
    pool.scalingPolicyRef !== undefined || pool.phase !== 'Running';
  if (!gpu || canGrow) {
    return [];
  }
  const family = normalizeGpuFamily(gpu.family);
  const capacity = Object.entries(pool.gpuCapacity)
    .filter(([name]) => normalizeGpuFamily(name) === family)
    .reduce((sum, [, count]) => sum + count, 0);
  return gpu.count > capacity
    ? [
        describeProblem('deployment.gpu.tooMany', 'resources.gpu.count', {
          value: gpu.family,
          capacity: String(capacity),
        }),
      ]
    : [];
}
