import type { ResourceType } from './ResourceType';

/** What the server currently serves: every resource in every version. */
export class ResourceRegistry {
  readonly #types = new Map<string, ResourceType>();
  readonly #listeners = new Set<() => void>();

  find(
    group: string,
    version: string,
    plural: string,
  ): ResourceType | undefined {
    return this.#types.get(typeKey(group, version, plural));
  }

  findKind(
    group: string,
    version: string,
    kind: string,
  ): ResourceType | undefined {
    return this.all().find(
      type =>
        type.group === group && type.version === version && type.kind === kind,
    );
  }

  /** The resource in the version that the store holds. */
  findStored(group: string, plural: string): ResourceType | undefined {
    return this.all().find(
      type =>
        type.group === group &&
        type.plural === plural &&
        type.version === type.storageVersion,
    );
  }

  all(): ResourceType[] {
    return [...this.#types.values()];
  }

  /** One type per resource: the storage version when it is served, else any. */
  resources(): ResourceType[] {
    const found = new Map<string, ResourceType>();
    for (const type of this.#types.values()) {
      const key = `${type.group}/${type.plural}`;
      if (!found.has(key) || type.version === type.storageVersion) {
        found.set(key, type);
      }
    }
    return [...found.values()];
  }

  add(types: readonly ResourceType[]): void {
    for (const type of types) {
      this.#types.set(typeKey(type.group, type.version, type.plural), type);
    }
    this.#changed();
  }

  /** Stops serving a resource in all versions. */
  remove(group: string, plural: string): void {
    for (const [key, type] of this.#types) {
      if (type.group === group && type.plural === plural) {
        this.#types.delete(key);
      }
    }
    this.#changed();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #changed(): void {
    for (const listener of [...this.#listeners]) {
      listener();
    }
  }
}

function typeKey(group: string, version: string, plural: string): string {
  return `${group}/${version}/${plural}`;
}
