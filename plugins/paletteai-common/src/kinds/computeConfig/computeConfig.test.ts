import { hubObject } from '../../__testUtils__/hubObject';
import { parseComputeConfig } from './computeConfig';

describe('a compute config', () => {
  it('is read whatever the case of its words', () => {
    const { value, problems } = parseComputeConfig(
      hubObject('ComputeConfig', {
        spec: {
          paletteClusterConfig: {
            deletionPolicy: 'Orphan',
            defaults: {
              controlPlanePool: { nodeCount: 3, architecture: 'ARM64' },
            },
          },
        },
      }),
    );
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      deletionPolicy: 'orphan',
      nodePools: {
        controlPlanePool: { nodeCount: 3, architecture: 'arm64' },
        workerPools: [],
      },
    });
  });
});
