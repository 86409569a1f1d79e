import type { KubernetesObject } from '../kubernetes/types';
import type { ComputeConfigRequest } from '../requests/computeConfigRequest';
import { renderCluster } from './cluster';
import { compact, renderObject } from './object';

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
      'computeConfig',
      { name: request.name, namespace: request.project },
      {
        spec: {
          paletteClusterConfig: compact(renderCluster(request, 'defaults')),
        },
      },
    ),
  ];
}
