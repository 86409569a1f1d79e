import { DemoProject } from '../organisation/DemoTenant';
import { condition, timeBefore } from './conditions';
import { HubContext, HubObject, paletteAiObject } from './HubObject';

/** A policy that pools of the project may refer to. @internal */
export function scalingPolicy(
  project: DemoProject,
  { now }: HubContext,
): HubObject {
  const [family] = Object.keys(project.gpuLimits);
  return paletteAiObject(
    'v1alpha1',
    'ScalingPolicy',
    { name: 'office-hours', namespace: project.name },
    {
      spec: {
        cpu: {
          scaleUpThreshold: 80,
          scaleDownThreshold: 25,
          scaleUpDuration: '5m',
          scaleDownDuration: '20m',
        },
        gpu: [
          {
            family,
            scaleUpThreshold: 85,
            scaleDownThreshold: 30,
            scaleUpDuration: '10m',
            scaleDownDuration: '30m',
          },
        ],
        gpuResourceBounds: [{ family, minGPUCount: 1, maxGPUCount: 16 }],
        cooldownDuration: '15m',
        abortDuration: '30m',
      },
      status: {
        observedGeneration: 1,
        conditions: [
          condition(
            'PrometheusAvailable',
            'False',
            'NotConfigured',
            'No Prometheus is configured on the hub',
            timeBefore(now, 50),
          ),
        ],
      },
    },
  );
}
