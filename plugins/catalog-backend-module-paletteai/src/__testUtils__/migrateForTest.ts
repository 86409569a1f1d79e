import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { systemClock } from '@paletteai/backstage-plugin-paletteai-node';
import { migrateDatabase } from '../database/migrateDatabase';

/** Makes the tables of this module. */
export async function migrateForTest(knex: Knex): Promise<void> {
  await migrateDatabase(
    mockServices.database.mock({ getClient: async () => knex }),
    systemClock,
  );
}
