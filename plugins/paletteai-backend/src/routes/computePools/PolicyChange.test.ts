import {
  ComputePool,
  ComputePoolView,
  DeletionPolicy,
  parseComputePool,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  HubConflictError,
  HubUnavailableError,
} from '@paletteai/backstage-plugin-paletteai-node';
import { PolicyChange, PoolOnHub } from './PolicyChange';

/** A pool with a resource version, as a hub keeps it. */
class FakePool implements PoolOnHub {
  readonly view = {
    ref: 'computePool:main/nlp/train',
    name: 'train',
    uid: '1',
  } as ComputePoolView;
  uid = '1';
  version = 1;
  policy: DeletionPolicy | null = null;
  deletingSince: string | undefined;
  /** Thrown in place of the next writes. */
  failures: Error[] = [];
  /** How often a controller writes in between. */
  interruptions = 0;

  async read(): Promise<ComputePool | undefined> {
    return parseComputePool({
      apiVersion: 'spectrocloud.com/v1alpha1',
      kind: 'ComputePool',
      metadata: {
        name: 'train',
        namespace: 'nlp',
        uid: this.uid,
        resourceVersion: String(this.version),
        deletionTimestamp: this.deletingSince,
      },
      spec: {
        clusterVariant: {
          shared: {
            paletteClusterDeploymentConfig: {
              deletionPolicy: this.policy ?? undefined,
            },
          },
        },
      },
    }).value;
  }

  async setPolicy(
    read: ComputePool,
    policy: DeletionPolicy | null,
  ): Promise<void> {
    const failure = this.failures.shift();
    if (failure) {
      throw failure;
    }
    if (this.interruptions > 0) {
      this.interruptions -= 1;
      this.version += 1;
    }
    if (read.resourceVersion !== String(this.version)) {
      throw new HubConflictError('changed meanwhile', 'stale');
    }
    this.version += 1;
    this.policy = policy;
  }
}

async function changed(pool: FakePool): Promise<PolicyChange> {
  const change = await PolicyChange.make(pool, 'orphan');
  if (!change) {
    throw new Error('There was nothing to change');
  }
  return change;
}

describe('PolicyChange', () => {
  it('changes the policy and says so', async () => {
    const pool = new FakePool();

    const change = await changed(pool);

    expect(pool.policy).toBe('orphan');
    expect(change.outcome()).toEqual({
      ref: 'computePool:main/nlp/train',
      outcome: 'changed',
      message: 'Deletion policy set to orphan',
    });
  });

  it('has nothing to do where the policy is as wanted', async () => {
    const pool = new FakePool();
    pool.policy = 'orphan';

    expect(await PolicyChange.make(pool, 'orphan')).toBeUndefined();
    expect(pool.version).toBe(1);
  });

  it('looks again when a controller wrote in between', async () => {
    const pool = new FakePool();
    pool.interruptions = 2;

    await changed(pool);

    expect(pool.policy).toBe('orphan');
  });

  it('gives up on a pool that changes all the time', async () => {
    const pool = new FakePool();
    pool.interruptions = 100;

    await expect(changed(pool)).rejects.toMatchObject({ conflict: 'stale' });
    expect(pool.policy).toBeNull();
  });

  it('touches no other pool that has the name now', async () => {
    const pool = new FakePool();
    pool.uid = '2';

    await expect(changed(pool)).rejects.toThrow(/another one has its name/);
    expect(pool.version).toBe(1);
  });

  it.each([
    ['the default', null],
    ['delete', 'delete'],
  ] as const)('puts it back to %s', async (text, policy) => {
    const pool = new FakePool();
    pool.policy = policy;
    const change = await changed(pool);

    const undone = await change.undo();

    expect(pool.policy).toBe(policy);
    expect(undone).toMatchObject({
      outcome: 'changed',
      message: `Deletion policy set to orphan, then back to ${text}, because the deletion failed`,
    });
  });

  it('leaves it when the deletion has begun all the same', async () => {
    const pool = new FakePool();
    const change = await changed(pool);
    pool.deletingSince = '2026-01-01T00:00:00Z';

    expect(await change.undo()).toEqual(change.outcome());
    expect(pool.policy).toBe('orphan');
  });

  it('leaves what somebody else set meanwhile', async () => {
    const pool = new FakePool();
    const change = await changed(pool);
    pool.policy = 'delete';

    expect(await change.undo()).toEqual(change.outcome());
    expect(pool.policy).toBe('delete');
  });

  it('says that it could not be put back, and why', async () => {
    const pool = new FakePool();
    const change = await changed(pool);
    pool.failures = [new HubUnavailableError('no answer', 'timeout')];

    expect(await change.undo()).toMatchObject({
      outcome: 'changed',
      message:
        'Deletion policy set to orphan, and not back to the default: no answer',
    });
  });
});
