import {
  ComputePoolRequest,
  describeProblem,
  RequestProblem,
} from '@paletteai/backstage-plugin-paletteai-common';
import { checkBundleVariables, findBundle } from '../../checks/checkBundle';
import { checkComputeConfig } from '../../checks/checkComputeConfig';
import { checkGpuNeed } from '../../checks/checkGpuNeed';
import { checkSecrets } from '../../checks/checkSecrets';
import type { HubFacts } from '../../checks/HubFacts';

/** Problems with a requested pool, given what there is on the hub. */
export async function checkComputePool(
  request: ComputePoolRequest,
  facts: HubFacts,
): Promise<RequestProblem[]> {
  const { cluster, computeConfig, name, profileBundle, scalingPolicy } =
    request;
  const { bundle, problems } = await findBundle(
    facts,
    profileBundle,
    ['Infrastructure', 'Fullstack'],
    'profileBundle',
  );
  const isPolicyMissing =
    scalingPolicy !== undefined &&
    !(await facts.hasScalingPolicy(scalingPolicy));
  return [
    ...problems,
    ...(await checkComputeConfig(facts, computeConfig, 'computeConfig')),
    ...(isPolicyMissing
      ? [
          describeProblem(
            'computePool.scalingPolicy.unknown',
            'scalingPolicy',
            { name: scalingPolicy },
          ),
        ]
      : []),
    ...checkBundleVariables([bundle], request.variables, ['Cluster']),
    ...(await checkSecrets(facts, { component: 'computePool', ...request })),
    ...(await checkGpuNeed(facts, name, cluster, computeConfig, 'cluster')),
  ];
}
