import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { Clock } from '@paletteai/backstage-plugin-paletteai-node';

const ATTEMPTS = 40;
const PAUSE_MS = 250;

/**
 * Brings the tables of this module up to date. They live in the database of the catalog, with a
 * record of their own of what was done.
 */
export async function migrateDatabase(
  database: DatabaseService,
  clock: Clock,
): Promise<Knex> {
  const knex = await database.getClient();
  if (!database.migrations?.skip) {
    await migrate(knex, clock);
  }
  return knex;
}

async function migrate(knex: Knex, clock: Clock): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await knex.migrate.latest({
        directory: resolvePackagePath(
          '@paletteai/backstage-plugin-catalog-backend-module-paletteai',
          'migrations',
        ),
        tableName: 'paletteai_catalog_migrations',
      });
      return;
    } catch (error) {
      // Another replica is at it, which takes a moment.
      if (!isMigrationLocked(error) || attempt >= ATTEMPTS) {
        throw error;
      }
      await clock.wait(PAUSE_MS);
    }
  }
}

function isMigrationLocked(error: unknown): boolean {
  return error instanceof Error && error.name === 'MigrationLocked';
}
