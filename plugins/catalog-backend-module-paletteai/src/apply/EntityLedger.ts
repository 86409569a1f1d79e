import { Knex } from 'knex';
import { isFenceUnchanged, moveFence } from '../lease/DatabaseLeaseRecords';

/** An entity that was given to the catalog. */
export interface LedgerEntry {
  readonly ref: string;
  /** The object on the hub that it was made from, as of `sourceKey`. */
  readonly source: string;
  /** Of the entity; empty if it is not certain that the catalog has it. */
  readonly hash: string;
}

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

  constructor(knex: Knex, provider: string) {
    this.#knex = knex;
    this.#provider = provider;
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

  /**
   * Notes entities that are about to be given; those that are noted stay as they are.
   *
   * @param fence - of the lease under which they are given
   * @returns false if the lease has another fence by now: then nothing is noted
   */
  async intend(
    entries: readonly LedgerEntry[],
    fence: number,
  ): Promise<boolean> {
    return this.#write(fence, async transaction => {
      for (const chunk of chunksOf(entries)) {
        await transaction<EntityRow>(TABLE)
          .insert(chunk.map(entry => this.#row({ ...entry, hash: '' })))
          .onConflict(['provider', 'entity_ref'])
          .ignore();
      }
    });
  }

  /**
   * Notes what the catalog took.
   *
   * @returns false if the lease has another fence by now. Then nothing is noted, and the replica that
   * holds the lease is told that the catalog may not have what it believes.
   */
  async record(
    given: readonly LedgerEntry[],
    removed: readonly string[],
    fence: number,
  ): Promise<boolean> {
    const isNoted = await this.#write(fence, async transaction => {
      for (const chunk of chunksOf(given)) {
        await transaction<EntityRow>(TABLE)
          .insert(chunk.map(entry => this.#row(entry)))
          .onConflict(['provider', 'entity_ref'])
          .merge(['source', 'hash']);
      }
      for (const chunk of chunksOf(removed)) {
        await transaction<EntityRow>(TABLE)
          .where({ provider: this.#provider })
          .whereIn('entity_ref', chunk)
          .delete();
      }
    });
    if (!isNoted) {
      await moveFence(this.#knex, this.#provider);
    }
    return isNoted;
  }

  #row(entry: LedgerEntry): EntityRow {
    return {
      provider: this.#provider,
      entity_ref: entry.ref,
      source: entry.source,
      hash: entry.hash,
    };
  }

  /** The fence is not locked: a replica that is paused here must not keep others from taking over. */
  async #write(
    fence: number,
    write: (transaction: Knex.Transaction) => Promise<void>,
  ): Promise<boolean> {
    return this.#knex.transaction(async transaction => {
      if (!(await isFenceUnchanged(transaction, this.#provider, fence))) {
        return false;
      }
      await write(transaction);
      return true;
    });
  }
}

function chunksOf<T>(items: readonly T[]): T[][] {
  const chunks: T[][] = [];
  for (let at = 0; at < items.length; at += ROWS_PER_STATEMENT) {
    chunks.push(items.slice(at, at + ROWS_PER_STATEMENT));
  }
  return chunks;
}
