import { hubObject } from '../../__testUtils__/hubObject';
import { parseScalingPolicy } from './scalingPolicy';

describe('a scaling policy', () => {
  it('is read with its thresholds', () => {
    const { value } = parseScalingPolicy(
      hubObject('ScalingPolicy', {
        spec: {
          cpu: {
            scaleUpThreshold: 80,
            scaleDownThreshold: 20,
            scaleUpDuration: '5m',
          },
          gpu: [{ family: 'NVIDIA-A100', scaleUpThreshold: 90 }],
          cpuResourceBounds: { minCPUCount: 4, maxCPUCount: 64 },
        },
      }),
    );
    expect(value).toMatchObject({
      cpu: { scaleUpThreshold: 80, scaleUpDuration: '5m' },
      gpu: [{ family: 'NVIDIA-A100', scaleUpThreshold: 90 }],
      minCpuCount: 4,
      maxCpuCount: 64,
    });
  });
});
