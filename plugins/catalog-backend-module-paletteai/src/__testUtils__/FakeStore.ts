import {
  KINDS,
  KubernetesObject,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  HubKindStatus,
  HubStore,
  HubStoreChange,
  HubStoreListener,
} from '@paletteai/backstage-plugin-paletteai-node';
import { SourceKind } from '../transform/sourceKinds';

/** A store that the test fills. */
export class FakeStore implements HubStore {
  static forKinds(kinds: readonly SourceKind[]): Record<SourceKind, FakeStore> {
    return Object.fromEntries(
      kinds.map(kind => [kind, new FakeStore(kind)]),
    ) as Record<SourceKind, FakeStore>;
  }

  readonly hub = 'main';
  readonly kind;
  readonly problems = new Map<string, string>();
  readonly lastHeardAt = undefined;
  status: HubKindStatus = { phase: 'live' };
  synced = true;
  #objects = new Map<string, KubernetesObject>();
  readonly #listeners = new Set<HubStoreListener>();

  private constructor(kind: SourceKind) {
    this.kind = KINDS[kind];
  }

  get size(): number {
    return this.#objects.size;
  }

  get(namespace: string, name: string): KubernetesObject | undefined {
    return this.#objects.get(`${namespace}/${name}`);
  }

  getByKey(key: string): KubernetesObject | undefined {
    return this.#objects.get(key);
  }

  list(namespace?: string): KubernetesObject[] {
    return [...this.#objects.values()].filter(
      ({ metadata }) =>
        namespace === undefined || metadata.namespace === namespace,
    );
  }

  async whenSynced(): Promise<void> {}

  subscribe(listener: HubStoreListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A watch tells of an object. */
  apply(object: KubernetesObject): void {
    this.#objects.set(keyOf(object), object);
    this.#tell([{ type: 'apply', cause: 'event', object }]);
  }

  /** A watch tells of a deletion. */
  delete(object: KubernetesObject): void {
    this.#objects.delete(keyOf(object));
    this.#tell([{ type: 'delete', cause: 'event', object }]);
  }

  /** A new list was read. */
  relist(objects: readonly KubernetesObject[]): void {
    const before = this.#objects;
    this.#objects = new Map(objects.map(object => [keyOf(object), object]));
    this.#tell([
      ...[...before]
        .filter(([key]) => !this.#objects.has(key))
        .map(([, object]) => ({
          type: 'delete' as const,
          cause: 'relist' as const,
          object,
        })),
      ...objects
        .filter(object => !before.has(keyOf(object)))
        .map(object => ({
          type: 'apply' as const,
          cause: 'relist' as const,
          object,
        })),
    ]);
    this.#listeners.forEach(listener => listener.onSynced?.());
  }

  become(status: HubKindStatus): void {
    this.status = status;
    this.#listeners.forEach(listener => listener.onStatus?.(status));
  }

  #tell(changes: readonly HubStoreChange[]): void {
    if (changes.length > 0) {
      this.#listeners.forEach(listener => listener.onChanges?.(changes));
    }
  }
}

function keyOf({ metadata }: KubernetesObject): string {
  return `${metadata.namespace ?? ''}/${metadata.name}`;
}
