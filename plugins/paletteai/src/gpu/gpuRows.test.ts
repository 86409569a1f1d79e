import { gpuRows } from './gpuRows';

describe('gpuRows', () => {
  it('has a row for each family that is limited or in use', () => {
    expect(
      gpuRows({
        limits: { 'NVIDIA H100': 8 },
        requests: {},
        used: { 'NVIDIA-H100': 3, 'NVIDIA-L40S': 1 },
      }),
    ).toEqual([
      { family: 'NVIDIA-H100', used: 3, limit: 8 },
      { family: 'NVIDIA-L40S', used: 1, limit: undefined },
    ]);
  });

  it('holds families without a limit of their own against the default', () => {
    expect(
      gpuRows({
        limits: { Default: 4, 'NVIDIA-A100': 2 },
        requests: {},
        used: { 'NVIDIA-L40S': 1 },
      }),
    ).toEqual([
      { family: 'NVIDIA-A100', used: 0, limit: 2 },
      { family: 'NVIDIA-L40S', used: 1, limit: 4 },
      { family: 'Default', used: undefined, limit: 4 },
    ]);
  });

  it('does not take unknown use for none', () => {
    expect(gpuRows({ limits: { H100: 8 }, requests: {} })).toEqual([
      { family: 'NVIDIA-H100', used: undefined, limit: 8 },
    ]);
  });

  it('is empty where nothing is limited or used', () => {
    expect(gpuRows({ limits: {}, requests: {}, used: {} })).toEqual([]);
  });
});
