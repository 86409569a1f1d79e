import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  EntityProviderConnection,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';

/** Takes mutations as the catalog does, and remembers them. */
export class RecordingConnection implements EntityProviderConnection {
  readonly mutations: EntityProviderMutation[] = [];
  /** Refs of all entities that were ever removed. */
  readonly removed: string[] = [];
  /** When set, mutations fail. */
  failure: Error | undefined;
  #pause: { paused: () => void; resumed: Promise<void> } | undefined;
  readonly #entities = new Map<string, Entity>();

  get refs(): string[] {
    return [...this.#entities.keys()].sort();
  }

  get(ref: string): Entity | undefined {
    return this.#entities.get(ref);
  }

  /** Holds the next mutation back, as if its process were paused on the way to the catalog. */
  pauseNext(): { paused: Promise<void>; resume: () => void } {
    let resume = () => {};
    const resumed = new Promise<void>(resolve => {
      resume = resolve;
    });
    const paused = new Promise<void>(resolve => {
      this.#pause = { paused: resolve, resumed };
    });
    return { paused, resume };
  }

  async applyMutation(mutation: EntityProviderMutation): Promise<void> {
    const pause = this.#pause;
    this.#pause = undefined;
    pause?.paused();
    await pause?.resumed;
    if (this.failure) {
      throw this.failure;
    }
    this.mutations.push(mutation);
    const given = mutation.type === 'full' ? mutation.entities : mutation.added;
    const refs = new Set(given.map(({ entity }) => stringifyEntityRef(entity)));
    const gone =
      mutation.type === 'full'
        ? this.refs.filter(ref => !refs.has(ref))
        : mutation.removed.map(item =>
            'entity' in item ? stringifyEntityRef(item.entity) : item.entityRef,
          );
    for (const ref of gone) {
      if (this.#entities.delete(ref)) {
        this.removed.push(ref);
      }
    }
    given.forEach(({ entity }) =>
      this.#entities.set(stringifyEntityRef(entity), entity),
    );
  }

  async refresh(): Promise<void> {}
}
