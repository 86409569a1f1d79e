import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  eventually,
  FakeClock,
} from '@paletteai/backstage-plugin-paletteai-node/testUtils';
import { Knex } from 'knex';
import { migrateForTest } from '../__testUtils__/migrateForTest';
import { DatabaseLeaseRecords, moveFence } from './DatabaseLeaseRecords';
import { HeartbeatLease } from './HeartbeatLease';
import { LeaseRecords } from './stepLease';

jest.setTimeout(60_000);

const databases = TestDatabases.create();

describe.each(databases.eachSupportedId())('HeartbeatLease on %s', id => {
  let knex: Knex;
  const ends: (() => Promise<void>)[] = [];

  /** A replica, with a clock of its own as every machine has. */
  function replica(self: string, options: { records?: LeaseRecords } = {}) {
    const clock = FakeClock.create();
    const abort = new AbortController();
    const lease = new HeartbeatLease({
      name: 'main',
      self,
      records: options.records ?? new DatabaseLeaseRecords(knex, 'main'),
      clock,
      logger: mockServices.logger.mock(),
    });
    const running = lease.run(abort.signal);
    const stop = async () => {
      abort.abort();
      await running;
    };
    ends.push(stop);
    return { clock, lease, stop };
  }

  beforeEach(async () => {
    knex = await databases.init(id);
    await migrateForTest(knex);
  });

  afterEach(async () => {
    await Promise.all(ends.splice(0).map(end => end()));
  });

  it('is held by one of many that start at once', async () => {
    const all = ['a', 'b', 'c', 'd'].map(self => replica(self));
    await eventually(() =>
      expect(all.filter(({ lease }) => lease.isHeld)).toHaveLength(1),
    );
  });

  it('stays with its holder while that beats', async () => {
    const a = replica('a');
    await eventually(() => expect(a.lease.isHeld).toBe(true));
    const b = replica('b');
    for (let beat = 0; beat < 20; beat += 1) {
      a.clock.advance(5_000);
      await expect(a.lease.confirm()).resolves.toBe(true);
      b.clock.advance(5_000);
      await expect(b.lease.confirm()).resolves.toBe(false);
    }
  });

  it('goes to another when its holder dies, within a minute', async () => {
    const records = new DatabaseLeaseRecords(knex, 'main');
    await records.create({ holder: 'died', revision: 7, fence: 1 });
    const b = replica('b');
    await eventually(() => {
      b.clock.advance(250);
      expect(b.lease.isHeld).toBe(true);
    });
    expect(b.clock.now()).toBeGreaterThanOrEqual(20_000);
    expect(b.clock.now()).toBeLessThanOrEqual(60_000);
  });

  it('goes to another at its next look when its holder lets go', async () => {
    const a = replica('a');
    await eventually(() => expect(a.lease.isHeld).toBe(true));
    const b = replica('b');
    await a.stop();
    expect(a.lease.isHeld).toBe(false);
    b.clock.advance(5_000);
    await eventually(() => expect(b.lease.isHeld).toBe(true));
  });

  it('is lost by a holder that was asleep for too long, whoever has it now', async () => {
    const a = replica('a');
    await eventually(() => expect(a.lease.isHeld).toBe(true));
    const records = new DatabaseLeaseRecords(knex, 'main');
    const record = await records.read();
    await records.replace(record ?? fail(), 'b');
    await expect(a.lease.confirm()).resolves.toBe(false);
    expect(a.lease.isHeld).toBe(false);
  });

  it('has another fence whenever it changes hands, and when its holder is told', async () => {
    const a = replica('a');
    await eventually(() => expect(a.lease.isHeld).toBe(true));
    const first = a.lease.fence;
    a.clock.advance(5_000);
    await a.lease.confirm();
    expect(a.lease.fence).toBe(first);

    await moveFence(knex, 'main');
    await a.lease.confirm();
    expect(a.lease.fence).toBe(first + 1);

    await a.stop();
    const b = replica('b');
    await eventually(() => expect(b.lease.isHeld).toBe(true));
    expect(b.lease.fence).toBe(first + 2);
  });

  it('is not held on when the database is away', async () => {
    const records = new DatabaseLeaseRecords(knex, 'main');
    let isAway = false;
    const a = replica('a', {
      records: {
        read: async () => {
          if (isAway) {
            throw new Error('connection refused');
          }
          return records.read();
        },
        create: record => records.create(record),
        replace: (record, holder) => records.replace(record, holder),
      },
    });
    await eventually(() => expect(a.lease.isHeld).toBe(true));
    isAway = true;
    await expect(a.lease.confirm()).rejects.toThrow('connection refused');
    a.clock.advance(20_000);
    expect(a.lease.isHeld).toBe(false);
  });
});

function fail(): never {
  throw new Error('The test needs a record that is not there');
}
