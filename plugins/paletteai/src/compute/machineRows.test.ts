import { machineRows } from './machineRows';

const H100 = { family: 'NVIDIA-H100', gpuCount: 8 };

function group(uids: string[], gpu?: typeof H100) {
  return {
    resourceGroups: { zone: 'a' },
    gpu,
    instances: uids.length,
    hosts: uids.map(uid => ({ uid, name: `host-${uid}` })),
  };
}

describe('machineRows', () => {
  it('has each machine once, with all it can serve as, by name', () => {
    expect(
      machineRows([
        {
          controlPlane: [group(['b', 'a'])],
          worker: [group(['b', 'c'], H100)],
        },
      ]).map(({ name, isControlPlane, isWorker }) => [
        name,
        isControlPlane,
        isWorker,
      ]),
    ).toEqual([
      ['host-a', true, false],
      ['host-b', true, true],
      ['host-c', false, true],
    ]);
  });

  it('says of each machine what hardware it has', () => {
    const [row] = machineRows([
      { controlPlane: [], worker: [group(['a'], H100)] },
    ]);
    expect(row.hardware).toEqual({ gpu: H100, resourceGroups: { zone: 'a' } });
  });
});
