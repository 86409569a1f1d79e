import { TestDatabases } from '@backstage/backend-test-utils';
import { migrateForTest } from '../__testUtils__/migrateForTest';
import { readAudienceSecret } from './readAudienceSecret';

jest.setTimeout(60_000);

const databases = TestDatabases.create();

describe.each(databases.eachSupportedId())(
  'the secret of the audience on %s',
  id => {
    it('is the same for replicas that ask at once, and after a restart', async () => {
      const knex = await databases.init(id);
      await migrateForTest(knex);
      const secrets = await Promise.all([
        readAudienceSecret(knex),
        readAudienceSecret(knex),
        readAudienceSecret(knex),
      ]);
      secrets.push(await readAudienceSecret(knex));
      expect(new Set(secrets).size).toBe(1);
      expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/);
    });

    it('differs from that of another installation', async () => {
      const [one, other] = await Promise.all(
        [1, 2].map(async () => {
          const knex = await databases.init(id);
          await migrateForTest(knex);
          return readAudienceSecret(knex);
        }),
      );
      expect(one).not.toBe(other);
    });
  },
);
