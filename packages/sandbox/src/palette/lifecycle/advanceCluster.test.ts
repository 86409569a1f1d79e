import { ClusterRecord } from '../model/records';
import { advanceCluster } from './advanceCluster';

const speed = {
  pendingMs: 10,
  provisioningMs: 100,
  provisioningLimitMs: 500,
  deletingMs: 50,
  deletedRetentionMs: 1_000,
};

const created: ClusterRecord = {
  uid: 'cluster',
  configUid: 'config',
  projectUid: 'project',
  name: 'pool',
  labels: {},
  annotations: {},
  cloudConfig: {},
  pools: [],
  profiles: [],
  phase: 'Pending',
  since: 1_000,
  createdAt: 1_000,
};

const at = (now: number, hostsHealthy = true) => ({ now, hostsHealthy, speed });

describe('advanceCluster', () => {
  it.each([
    [1_009, 'Pending', 1_000],
    [1_010, 'Provisioning', 1_010],
    [1_109, 'Provisioning', 1_010],
    [1_110, 'Running', 1_110],
    [9_999, 'Running', 1_110],
  ])('is at %d in phase %s since %d', (now, phase, since) => {
    expect(advanceCluster(created, at(now))).toMatchObject({ phase, since });
  });

  it('ends in the same state however often it is looked at', () => {
    let stepped = created;
    for (let now = 1_000; now <= 2_000; now += 1) {
      stepped = advanceCluster(stepped, at(now));
    }
    expect(stepped).toEqual(advanceCluster(created, at(2_000)));
  });

  it('has a kubeconfig from the moment that it first ran', () => {
    expect(advanceCluster(created, at(1_109)).ranAt).toBeUndefined();
    expect(advanceCluster(created, at(5_000)).ranAt).toBe(1_110);
  });

  it('waits for unhealthy machines, then fails, and recovers with them', () => {
    const waiting = advanceCluster(created, at(1_400, false));
    expect(waiting.phase).toBe('Provisioning');

    const failed = advanceCluster(waiting, at(1_510, false));
    expect(failed).toMatchObject({ phase: 'Error', since: 1_510 });

    const again = advanceCluster(failed, at(1_600));
    expect(again).toMatchObject({ phase: 'Provisioning', since: 1_600 });
    expect(advanceCluster(again, at(1_700)).phase).toBe('Running');
  });

  it('stays failed as long as the failure is there', () => {
    const failing = { ...created, failure: 'image is missing' };
    expect(advanceCluster(failing, at(99_999)).phase).toBe('Error');
  });

  it('keeps running while a machine is down', () => {
    const running = advanceCluster(created, at(2_000));
    expect(advanceCluster(running, at(9_000, false))).toBe(running);
  });

  it('is deleted only when its machines answer', () => {
    const deleting: ClusterRecord = {
      ...created,
      phase: 'Deleting',
      since: 3_000,
    };
    expect(advanceCluster(deleting, at(3_049)).phase).toBe('Deleting');
    expect(advanceCluster(deleting, at(9_000, false)).phase).toBe('Deleting');
    expect(advanceCluster(deleting, at(3_050))).toMatchObject({
      phase: 'Deleted',
      since: 3_050,
    });
  });
});
