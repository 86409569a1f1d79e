import { AppliedEntities } from '../apply/AppliedEntities';
import { SourcesHealth } from '../plan/guardRemovals';
import { ExaminedSource } from '../plan/planReconcile';
import { SourceExaminer } from '../plan/SourceExaminer';
import { sourceKeyOf } from '../plan/sourceKey';
import { SOURCE_KINDS } from '../transform/sourceKinds';
import { Dependents, TenantProjects } from './Dependents';
import { DirtySources } from './DirtySources';
import { EmptySnapshots } from './EmptySnapshots';
import { ObjectLookup, SourceStores } from './ObjectLookup';

/** Options of {@link HubSnapshot}. */
export interface HubSnapshotOptions {
  readonly stores: SourceStores;
  readonly lookup: ObjectLookup;
  readonly examiner: SourceExaminer;
  readonly emptySnapshots: EmptySnapshots;
  /** Is kept up to date. */
  readonly tenantProjects: TenantProjects;
}

/** What is on a hub, in terms of the sources of entities. */
export class HubSnapshot {
  readonly #stores: SourceStores;
  readonly #lookup: ObjectLookup;
  readonly #examiner: SourceExaminer;
  readonly #emptySnapshots: EmptySnapshots;
  readonly #dependents: Dependents;

  constructor(options: HubSnapshotOptions) {
    this.#stores = options.stores;
    this.#lookup = options.lookup;
    this.#examiner = options.examiner;
    this.#emptySnapshots = options.emptySnapshots;
    this.#dependents = new Dependents(options);
  }

  /**
   * Whether each kind was read, or is known not to be readable. Before that nothing can be said: an
   * entity takes its owner from another kind.
   */
  get isSettled(): boolean {
    return SOURCE_KINDS.every(
      kind => this.#stores[kind].status.phase !== 'connecting',
    );
  }

  health(): SourcesHealth {
    const entries = SOURCE_KINDS.map(kind => {
      const { status, synced, size, problems } = this.#stores[kind];
      const isLive = synced && status.phase === 'live';
      const isEmpty = size === 0 && problems.size === 0;
      if (!isLive || !isEmpty) {
        this.#emptySnapshots.forget(kind);
      }
      return [
        kind,
        {
          isLive,
          isEmpty,
          isEmptyConfirmed: this.#emptySnapshots.isConfirmed(kind),
        },
      ] as const;
    });
    return Object.fromEntries(entries) as SourcesHealth;
  }

  /** Examines sources, and those whose entities take something from them. */
  async examine(
    dirty: DirtySources,
    now: number,
  ): Promise<Map<string, ExaminedSource>> {
    const marked = dirty.take();
    const sources = new Map(marked);
    for (const source of this.#dependents.of(marked.keys())) {
      if (!sources.has(source)) {
        sources.set(source, false);
      }
    }
    try {
      return await this.#examiner.examine(sources);
    } catch (error) {
      dirty.restore(marked, now);
      throw error;
    }
  }

  /** Examines all that is there, and all that the catalog has. */
  async examineAll(
    dirty: DirtySources,
    applied: AppliedEntities,
  ): Promise<Map<string, ExaminedSource>> {
    const sources = new Map(dirty.take());
    const others = [
      ...SOURCE_KINDS.flatMap(kind =>
        this.#stores[kind].list().map(object => sourceKeyOf(kind, object)),
      ),
      ...this.#lookup.earlySources(),
      ...applied.sources(),
    ];
    for (const source of others) {
      if (!sources.has(source)) {
        sources.set(source, false);
      }
    }
    this.#dependents.learn(sources.keys());
    return this.#examiner.examine(sources);
  }
}
