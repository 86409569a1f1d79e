import type { KubernetesObject } from '../../kubernetes/types';
import type { ComputeConfigRequest } from './computeConfigRequest';
import { renderCluster } from '../shared/cluster/renderCluster';
import { compact, renderObject } from '../shared/renderObject';
import { COMPUTE_CONFIG } from './computeConfig';

/**
 * Renders a Compute Config.
 *
 * @public
 */
export function renderComputeConfig(
  request: ComputeConfigRequest,
): KubernetesObject[] {
  return [
    renderObject(
      COMPUTE_CONFIG,
      { name: request.name, namespace: request.project },
      {
        spec: {
          paletteClusterConfig: compact(renderCluster(request, 'defaults')),
        },
      },
    ),
  ];
}
