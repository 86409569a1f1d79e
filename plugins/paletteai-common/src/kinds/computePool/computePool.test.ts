import { hubObject } from '../../__testUtils__/hubObject';
import { parseComputePool } from './computePool';

describe('a Compute Pool', () => {
  it('is read with its cluster, nodes and GPUs', () => {
    const { value, problems } = parseComputePool(
      hubObject('ComputePool', {
        spec: {
          profileBundleRef: { name: 'b', cloudType: 'edge-native' },
          clusterVariant: {
            workerResourceGroups: { 'palette.ai': 'true' },
            shared: {
              paletteClusterDeploymentConfig: {
                deletionPolicy: 'Delete',
                edge: { vip: '10.0.0.1' },
                nodePoolRequirements: {
                  workerPools: [
                    {
                      name: 'gpu',
                      gpu: { family: 'NVIDIA-A100', gpuCount: 2 },
                    },
                  ],
                },
              },
            },
          },
          networkIsolation: { provider: 'Aviz' },
        },
        status: {
          phase: 'Running',
          cluster: { uid: 'c1', state: 'Running' },
          nodes: { worker: { desired: 2, ready: 1 } },
          edgeHosts: [{ uid: 'edge-1', role: 'worker' }],
          gpuResources: {
            capacity: { 'NVIDIA-A100': 2 },
            used: { 'NVIDIA-A100': 1 },
          },
          endpoints: [
            { name: 'ingress', url: 'https://x' },
            { name: 'broken' },
          ],
        },
      }),
    );
    expect(problems).toEqual([
      { path: 'status.endpoints[1].url', message: 'is missing' },
    ]);
    expect(value).toMatchObject({
      variant: 'shared',
      deletionPolicy: 'delete',
      edge: { vip: '10.0.0.1' },
      phase: 'Running',
      nodes: { worker: { desired: 2, ready: 1 }, controlPlane: {} },
      hosts: [{ uid: 'edge-1', role: 'Worker' }],
      gpuCapacity: { 'NVIDIA-A100': 2 },
      gpuUsed: { 'NVIDIA-A100': 1 },
      endpoints: [{ name: 'ingress', url: 'https://x' }],
      networkIsolationProvider: 'Aviz',
    });
  });

  it('keeps a phase that is not known', () => {
    const { value } = parseComputePool(
      hubObject('ComputePool', {
        spec: { clusterVariant: { shared: {} } },
        status: { phase: 'Hibernating' },
      }),
    );
    expect(value?.phase).toBe('Hibernating');
  });

  it.each([[{}], [{ shared: {}, dedicated: {} }]])(
    'has no variant when it says %j, and that is reported',
    clusterVariant => {
      const { value, problems } = parseComputePool(
        hubObject('ComputePool', { spec: { clusterVariant } }),
      );
      expect(value?.variant).toBeUndefined();
      expect(problems).toHaveLength(1);
    },
  );
});
