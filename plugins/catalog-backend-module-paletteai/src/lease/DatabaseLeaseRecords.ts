import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { LeaseRecord, LeaseRecords } from './stepLease';

const TABLE = 'paletteai_catalog_leases';

interface LeaseRow {
  name: string;
  holder: string;
  /** Numbers are texts on PostgreSQL. */
  revision: number | string;
  fence: number | string;
}

/** The record of one lease in the database. */
export class DatabaseLeaseRecords implements LeaseRecords {
  readonly #knex: Knex;
  readonly #name: string;

  constructor(knex: Knex, name: string) {
    this.#knex = knex;
    this.#name = name;
  }

  async read(): Promise<LeaseRecord | undefined> {
    const row = await this.#knex<LeaseRow>(TABLE)
      .where({ name: this.#name })
      .first();
    return (
      row && {
        holder: row.holder,
        revision: Number(row.revision),
        fence: Number(row.fence),
      }
    );
  }

  async create(record: LeaseRecord): Promise<boolean> {
    try {
      await this.#knex<LeaseRow>(TABLE).insert({ name: this.#name, ...record });
      return true;
    } catch (error) {
      if (isDatabaseConflictError(error)) {
        return false;
      }
      throw error;
    }
  }

  async replace(
    { revision, holder, fence }: LeaseRecord,
    newHolder: string,
  ): Promise<boolean> {
    const count = await this.#knex<LeaseRow>(TABLE)
      .where({ name: this.#name, revision })
      .update({
        holder: newHolder,
        revision: revision + 1,
        // Left alone by a heartbeat, or it would undo what another replica counts meanwhile.
        ...(newHolder !== '' && newHolder !== holder && { fence: fence + 1 }),
      });
    return count === 1;
  }
}

/** Whether the fence of a lease is still the one that a writer knows. */
export async function isFenceUnchanged(
  knex: Knex,
  name: string,
  fence: number,
): Promise<boolean> {
  const row = await knex<LeaseRow>(TABLE).where({ name }).first();
  return row !== undefined && Number(row.fence) === fence;
}

/** Tells the holder of a lease that another replica has written. */
export async function moveFence(knex: Knex, name: string): Promise<void> {
  await knex<LeaseRow>(TABLE).where({ name }).increment('fence', 1);
}
