import type { JsonValue, KubernetesObject } from '../../kubernetes/types';
import type { ComputePoolRequest } from './computePoolRequest';
import { renderCluster } from '../shared/cluster/renderCluster';
import { compact, renderObject } from '../shared/renderObject';
import {
  CLOUD_TYPE,
  renderProfileBundleReference,
  renderReference,
} from '../shared/references';
import { renderVariables, renderVariablesSecret } from '../shared/variables';
import { COMPUTE_POOL } from './computePool';

/**
 * Renders a Compute Pool, followed by the Secret with its secret variables when it has any.
 *
 * @public
 */
export function renderComputePool(
  request: ComputePoolRequest,
): KubernetesObject[] {
  const pool = renderObject(
    COMPUTE_POOL,
    {
      name: request.name,
      namespace: request.project,
      labels: request.labels,
      annotations: request.annotations,
    },
    {
      spec: compact({
        description: request.description || undefined,
        profileBundleRef: renderProfileBundleReference(
          request.profileBundle,
          CLOUD_TYPE,
        ),
        computeConfigRef: renderReference(request.computeConfig),
        scalingPolicyRef: request.scalingPolicy
          ? { name: request.scalingPolicy }
          : undefined,
        variables: renderVariables(request, 'computePool'),
        clusterVariant: compact({
          ...renderResourceGroups(request.resourceGroups),
          [request.variant]: renderDeploymentConfig(request.cluster),
        }),
      }),
    },
  );
  return [pool, ...renderVariablesSecret(request, 'computePool')];
}

/** @internal */
export function renderDeploymentConfig(
  cluster: ComputePoolRequest['cluster'],
): { [key: string]: JsonValue } {
  return {
    paletteClusterDeploymentConfig: compact({
      cloudType: CLOUD_TYPE,
      ...renderCluster(cluster, 'nodePoolRequirements'),
    }),
  };
}

/** @internal */
export function renderResourceGroups(
  groups: ComputePoolRequest['resourceGroups'],
) {
  return {
    controlPlaneResourceGroups: groups.controlPlane,
    workerResourceGroups: groups.worker,
  };
}
