import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrateForTest } from '../__testUtils__/migrateForTest';
import { EntityLedger } from './EntityLedger';

jest.setTimeout(60_000);

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
  });

  it('remembers what was given and forgets what was removed', async () => {
    const ledger = EntityLedger.create(knex, 'one');
    await ledger.record([entry('a'), entry('b')], []);
    await ledger.record([entry('b', 'other')], ['a']);
    await expect(ledger.load()).resolves.toEqual([entry('b', 'other')]);
  });

  it('notes what is about to be given as uncertain, and only that', async () => {
    const ledger = EntityLedger.create(knex, 'one');
    await ledger.record([entry('a')], []);
    await ledger.intend([entry('a', 'x'), entry('b', 'x')]);
    await expect(ledger.load()).resolves.toEqual([entry('a'), entry('b', '')]);
  });

  it('notes an entity that another object is now', async () => {
    const ledger = EntityLedger.create(knex, 'one');
    await ledger.record([entry('a')], []);
    const moved = { ...entry('a'), source: 'project:b/b' };
    await ledger.record([moved], []);
    await expect(ledger.load()).resolves.toEqual([moved]);
  });

  it('keeps providers apart', async () => {
    const one = EntityLedger.create(knex, 'one');
    const other = EntityLedger.create(knex, 'other');
    await one.record([entry('a')], []);
    await other.record([entry('a', 'theirs')], []);
    await one.record([], ['a']);
    await expect(one.load()).resolves.toEqual([]);
    await expect(other.load()).resolves.toEqual([entry('a', 'theirs')]);
  });

  it('takes more than fits into a statement', async () => {
    const ledger = EntityLedger.create(knex, 'one');
    const many = Array.from({ length: 1_500 }, (_, index) =>
      entry(`entity-${index}`),
    );
    await ledger.intend(many);
    await ledger.record(many, []);
    await expect(ledger.load()).resolves.toHaveLength(1_500);
    await ledger.record(
      [],
      many.map(({ ref }) => ref),
    );
    await expect(ledger.load()).resolves.toEqual([]);
  });

  it('has tables that can be made twice, by replicas that start at once', async () => {
    await expect(
      Promise.all([migrateForTest(knex), migrateForTest(knex)]),
    ).resolves.toBeDefined();
  });
});
