import { hubObject } from '../../__testUtils__/hubObject';
import { parseCompute } from './compute';

describe('compute', () => {
  it('is read in the form of today: machines by id, each with a state', () => {
    const { value, problems } = parseCompute(
      hubObject('Compute', {
        status: {
          controlPlaneCompute: [
            {
              architecture: 'AMD64',
              cpuCount: 8,
              instances: 1,
              machines: { 'edge-1': { state: 'Available' } },
            },
          ],
          workerCompute: [
            {
              architecture: 'amd64',
              gpu: { family: 'NVIDIA-H100', gpuCount: 8 },
              machines: {
                'edge-2': { state: 'in-use', cluster: { name: 'c', uid: 'u' } },
                'edge-3': { state: 'unhealthy', message: 'No heartbeat' },
              },
            },
          ],
        },
      }),
    );
    expect(problems).toEqual([]);
    expect(value?.controlPlane).toMatchObject([
      {
        architecture: 'amd64',
        instances: 1,
        hosts: [{ uid: 'edge-1', state: 'available' }],
      },
    ]);
    expect(value?.worker).toMatchObject([
      {
        instances: 2,
        gpu: { family: 'NVIDIA-H100', gpuCount: 8 },
        hosts: [
          { uid: 'edge-2', state: 'in-use', cluster: { name: 'c' } },
          { uid: 'edge-3', state: 'unhealthy', message: 'No heartbeat' },
        ],
      },
    ]);
  });

  it('is read in the older form: lists of machines, free or not', () => {
    const { value, problems } = parseCompute(
      hubObject('Compute', {
        status: {
          availableControlPlaneCompute: [
            {
              architecture: 'AMD64',
              available: true,
              instances: 2,
              machines: ['edge-1', 'edge-2'],
            },
          ],
          availableWorkerCompute: [
            { architecture: 'ARM64', available: false, machines: ['edge-3'] },
            { machines: ['edge-4'] },
          ],
        },
      }),
    );
    expect(problems).toEqual([]);
    expect(value?.controlPlane[0].hosts).toEqual([
      { uid: 'edge-1', state: 'available' },
      { uid: 'edge-2', state: 'available' },
    ]);
    expect(value?.worker[0]).toMatchObject({
      architecture: 'arm64',
      hosts: [{ state: 'in-use' }],
    });
    expect(value?.worker[1].hosts).toEqual([
      { uid: 'edge-4', state: undefined },
    ]);
  });

  it('prefers the form of today when a hub serves both, also when it is empty', () => {
    const { value } = parseCompute(
      hubObject('Compute', {
        status: {
          workerCompute: [],
          availableWorkerCompute: [{ machines: ['edge-1'] }],
        },
      }),
    );
    expect(value?.worker).toEqual([]);
  });

  it('keeps a host whose state is not known', () => {
    const { value, problems } = parseCompute(
      hubObject('Compute', {
        status: {
          workerCompute: [{ machines: { 'edge-1': { state: 'sleeping' } } }],
        },
      }),
    );
    expect(value?.worker[0].hosts).toMatchObject([
      { uid: 'edge-1', state: undefined },
    ]);
    expect(problems).toHaveLength(1);
  });
});
