import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import {
  KINDS,
  ResourceRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import { projectObject } from '@paletteai/backstage-plugin-paletteai-node';
import { sourceKey } from '../plan/sourceKey';
import { isSourceKind } from '../transform/sourceKinds';
import { ProviderParts, RunningProvider, startProvider } from './startProvider';

/** Gives what is on one hub to the catalog. Its name is the bucket that all its entities are in. */
export class PaletteAiEntityProvider implements EntityProvider {
  readonly #options: ProviderParts;
  #running: RunningProvider | undefined;

  constructor(options: ProviderParts) {
    this.#options = {
      ...options,
      logger: options.logger.child({ hub: options.hub.id }),
    };
  }

  get hubId(): string {
    return this.#options.hub.id;
  }

  getProviderName(): string {
    return `PaletteAiEntityProvider:${this.hubId}`;
  }

  /** Whether this replica is the one that gives the entities. */
  get isActive(): boolean {
    return this.#running?.lease.isHeld ?? false;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#running ??= startProvider({
      ...this.#options,
      connection,
      name: this.getProviderName(),
    });
  }

  /** Schedules a full reconcile, for example after owners have changed. */
  refresh(): void {
    this.#running?.synchronizer.requestFullReconcile();
  }

  /**
   * Gives an object that was just made to the catalog without waiting for its watch. Reads it from
   * the hub, so whoever asks cannot put anything into the catalog that is not there.
   */
  async insertEarly({ kind, namespace, name }: ResourceRef): Promise<void> {
    const running = this.#running;
    if (!running?.lease.isHeld || !isSourceKind(kind)) {
      return;
    }
    const source = { kind, namespace: namespace ?? '', name };
    if (!running.lookup.find(source)) {
      const object = await this.#options.hub
        .client()
        .find({ kind: KINDS[kind], name, ...(namespace && { namespace }) });
      if (!object || running.lookup.find(source)) {
        return;
      }
      running.lookup.addEarly(kind, projectObject(object));
    }
    running.dirty.mark(sourceKey(source), false, this.#options.clock.now());
    running.wake.call();
  }

  /** Finishes the current work and lets another replica take over. */
  async stop(): Promise<void> {
    await this.#running?.stop();
  }
}
