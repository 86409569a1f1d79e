import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrateForTest } from '../__testUtils__/migrateForTest';
import { DatabaseLeaseRecords } from '../lease/DatabaseLeaseRecords';
import { EntityLedger } from './EntityLedger';

jest.setTimeout(60_000);

const FENCE = 3;

const databases = TestDatabases.create();

describe.each(databases.eachSupportedId())('EntityLedger on %s', id => {
  let knex: Knex;

  const entry = (ref: string, hash = 'hash') => ({
    ref,
    source: `project:${ref}/${ref}`,
    hash,
  });

  beforeEach(async () => {
    knex = await databases.init(id);
    await migrateForTest(knex);
    for (const name of ['one', 'other']) {
      await new DatabaseLeaseRecords(knex, name).create({
        holder: 'me',
        revision: 1,
        fence: FENCE,
      });
    }
  });

  it('remembers what was given and forgets what was removed', async () => {
    const ledger = new EntityLedger(knex, 'one');
    await ledger.record([entry('a'), entry('b')], [], FENCE);
    await ledger.record([entry('b', 'other')], ['a'], FENCE);
    await expect(ledger.load()).resolves.toEqual([entry('b', 'other')]);
  });

  it('notes what is about to be given as uncertain, and only that', async () => {
    const ledger = new EntityLedger(knex, 'one');
    await ledger.record([entry('a')], [], FENCE);
    await ledger.intend([entry('a', 'x'), entry('b', 'x')], FENCE);
    await expect(ledger.load()).resolves.toEqual([entry('a'), entry('b', '')]);
  });

  it('notes an entity that another object is now', async () => {
    const ledger = new EntityLedger(knex, 'one');
    await ledger.record([entry('a')], [], FENCE);
    const moved = { ...entry('a'), source: 'project:b/b' };
    await ledger.record([moved], [], FENCE);
    await expect(ledger.load()).resolves.toEqual([moved]);
  });

  it('keeps providers apart', async () => {
    const one = new EntityLedger(knex, 'one');
    const other = new EntityLedger(knex, 'other');
    await one.record([entry('a')], [], FENCE);
    await other.record([entry('a', 'theirs')], [], FENCE);
    await one.record([], ['a'], FENCE);
    await expect(one.load()).resolves.toEqual([]);
    await expect(other.load()).resolves.toEqual([entry('a', 'theirs')]);
  });

  it('takes more than fits into a statement', async () => {
    const ledger = new EntityLedger(knex, 'one');
    const many = Array.from({ length: 1_500 }, (_, index) =>
      entry(`entity-${index}`),
    );
    await ledger.intend(many, FENCE);
    await ledger.record(many, [], FENCE);
    await expect(ledger.load()).resolves.toHaveLength(1_500);
    await ledger.record(
      [],
      many.map(({ ref }) => ref),
      FENCE,
    );
    await expect(ledger.load()).resolves.toEqual([]);
  });

  it('notes nothing under a fence that has changed, and tells the holder of the lease', async () => {
    const ledger = new EntityLedger(knex, 'one');
    const lease = new DatabaseLeaseRecords(knex, 'one');
    await ledger.record([entry('a')], [], FENCE);

    await expect(ledger.intend([entry('b')], FENCE - 1)).resolves.toBe(false);
    await expect(lease.read()).resolves.toMatchObject({ fence: FENCE });
    await expect(ledger.record([], ['a'], FENCE - 1)).resolves.toBe(false);

    await expect(ledger.load()).resolves.toEqual([entry('a')]);
    await expect(lease.read()).resolves.toMatchObject({ fence: FENCE + 1 });
  });

  it('has tables that can be made twice, by replicas that start at once', async () => {
    await expect(
      Promise.all([migrateForTest(knex), migrateForTest(knex)]),
    ).resolves.toBeDefined();
  });
});
