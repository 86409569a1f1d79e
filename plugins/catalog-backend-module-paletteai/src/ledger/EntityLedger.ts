import { Knex } from 'knex';
import { LedgerEntry } from './LedgerEntry';

const TABLE = 'paletteai_catalog_entities';
/** SQLite takes 999 values in a statement. */
const ROWS_PER_STATEMENT = 200;

interface EntityRow {
  provider: string;
  entity_ref: string;
  source: string;
  hash: string;
}

/**
 * Remembers over restarts, and for the other replicas, which entities a provider gave to the catalog.
 *
 * Mutations of the catalog and this record cannot be one transaction. So an entity is noted before
 * it is given and struck out after it is removed: what the catalog has is always noted.
 */
export class EntityLedger {
  readonly #knex: Knex;
  readonly #provider: string;

  private constructor(knex: Knex, provider: string) {
    this.#knex = knex;
    this.#provider = provider;
  }

  static create(knex: Knex, provider: string): EntityLedger {
    return new EntityLedger(knex, provider);
  }

  async load(): Promise<LedgerEntry[]> {
    const rows = await this.#knex<EntityRow>(TABLE)
      .where({ provider: this.#provider })
      .orderBy('entity_ref');
    return rows.map(({ entity_ref: ref, source, hash }) => ({
      ref,
      source,
      hash,
    }));
  }

  /** Notes entities that are about to be given; those that are noted stay as they are. */
  async intend(entries: readonly LedgerEntry[]): Promise<void> {
    await this.#inChunks(entries, async (transaction, chunk) => {
      await transaction<EntityRow>(TABLE)
        .insert(chunk.map(entry => this.#row({ ...entry, hash: '' })))
        .onConflict(['provider', 'entity_ref'])
        .ignore();
    });
  }

  /** Notes what the catalog took. */
  async record(
    given: readonly LedgerEntry[],
    removed: readonly string[],
  ): Promise<void> {
    await this.#inChunks(given, async (transaction, chunk) => {
      await transaction<EntityRow>(TABLE)
        .insert(chunk.map(entry => this.#row(entry)))
        .onConflict(['provider', 'entity_ref'])
        .merge(['source', 'hash']);
    });
    await this.#inChunks(removed, async (transaction, chunk) => {
      await transaction<EntityRow>(TABLE)
        .where({ provider: this.#provider })
        .whereIn('entity_ref', [...chunk])
        .delete();
    });
  }

  #row(entry: LedgerEntry): EntityRow {
    return {
      provider: this.#provider,
      entity_ref: entry.ref,
      source: entry.source,
      hash: entry.hash,
    };
  }

  async #inChunks<T>(
    items: readonly T[],
    write: (
      transaction: Knex.Transaction,
      chunk: readonly T[],
    ) => Promise<void>,
  ): Promise<void> {
    if (items.length === 0) {
      return;
    }
    await this.#knex.transaction(async transaction => {
      for (let at = 0; at < items.length; at += ROWS_PER_STATEMENT) {
        await write(transaction, items.slice(at, at + ROWS_PER_STATEMENT));
      }
    });
  }
}
