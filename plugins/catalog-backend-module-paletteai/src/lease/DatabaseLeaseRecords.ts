import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { LeaseRecord, LeaseRecords } from './LeaseRecord';

const TABLE = 'paletteai_catalog_leases';

interface LeaseRow {
  name: string;
  holder: string;
  /** A text on PostgreSQL. */
  revision: number | string;
}

/** The record of one lease in the database. */
export class DatabaseLeaseRecords implements LeaseRecords {
  readonly #knex: Knex;
  readonly #name: string;

  private constructor(knex: Knex, name: string) {
    this.#knex = knex;
    this.#name = name;
  }

  static create(knex: Knex, name: string): DatabaseLeaseRecords {
    return new DatabaseLeaseRecords(knex, name);
  }

  async read(): Promise<LeaseRecord | undefined> {
    const row = await this.#knex<LeaseRow>(TABLE)
      .where({ name: this.#name })
      .first();
    return row && { holder: row.holder, revision: Number(row.revision) };
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

  async replace(revision: number, record: LeaseRecord): Promise<boolean> {
    const count = await this.#knex<LeaseRow>(TABLE)
      .where({ name: this.#name, revision })
      .update({ ...record });
    return count === 1;
  }
}
