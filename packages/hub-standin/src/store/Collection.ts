import type { KubernetesObject } from '../meta';
import type { StoreEvent } from './StoreEvent';
import {
  objectKey,
  readObject,
  storedObject,
  type StoredObject,
} from './StoredObject';

/** The recent changes of one collection, oldest first, up to a limit. */
class EventLog {
  readonly #limit: number;
  #events: StoreEvent[] = [];
  #forgotten = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The newest revision whose change was forgotten; 0 if none was. */
  get forgotten(): number {
    return this.#forgotten;
  }

  append(event: StoreEvent): void {
    this.#events.push(event);
    // Twice the limit before trimming, so that trimming costs nothing on average.
    if (this.#events.length > this.#limit * 2) {
      this.#drop(this.#events.length - this.#limit);
    }
  }

  /** The changes after a revision. */
  since(revision: number): StoreEvent[] {
    return this.#events.slice(this.#firstAfter(revision));
  }

  forget(revision: number): void {
    this.#drop(this.#firstAfter(revision));
    this.#forgotten = Math.max(this.#forgotten, revision);
  }

  #drop(count: number): void {
    const dropped = this.#events.splice(0, count);
    const last = dropped[dropped.length - 1];
    this.#forgotten = Math.max(this.#forgotten, last?.revision ?? 0);
  }

  #firstAfter(revision: number): number {
    let low = 0;
    let high = this.#events.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.#events[middle].revision <= revision) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

/** The keys of a collection in order, for ranges and pages. */
class SortedKeys {
  #keys: string[] = [];

  add(key: string): void {
    const index = this.#indexOf(key);
    if (this.#keys[index] !== key) {
      this.#keys.splice(index, 0, key);
    }
  }

  delete(key: string): void {
    const index = this.#indexOf(key);
    if (this.#keys[index] === key) {
      this.#keys.splice(index, 1);
    }
  }

  /** The keys that start with the prefix, from `start` on. */
  range(prefix: string, start = ''): string[] {
    const from = this.#indexOf(start > prefix ? start : prefix);
    const to = prefix ? this.#indexOf(`${prefix}\uffff`) : this.#keys.length;
    return this.#keys.slice(from, Math.max(from, to));
  }

  #indexOf(key: string): number {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.#keys[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

export type StoreListener = (event: StoreEvent) => void;

/** Gives out the revision of the next change; one sequence for all collections of a store. */
export interface RevisionSource {
  current(): number;
  next(): number;
}

/** All objects of one resource, their recent changes, and the listeners. */
export class Collection {
  readonly #revisions: RevisionSource;
  readonly #objects = new Map<string, StoredObject>();
  readonly #keys = new SortedKeys();
  readonly #log: EventLog;
  readonly #listeners = new Set<StoreListener>();

  constructor(revisions: RevisionSource, logLimit: number) {
    this.#revisions = revisions;
    this.#log = new EventLog(logLimit);
    // What happened before a resource was served can't be watched.
    this.#log.forget(revisions.current());
  }

  get size(): number {
    return this.#objects.size;
  }

  /** The newest revision that can no longer be watched from or listed at. */
  get compactedRevision(): number {
    return this.#log.forgotten;
  }

  get(namespace: string, name: string): StoredObject | undefined {
    return this.#objects.get(objectKey(namespace, name));
  }

  /** Adds or replaces an object; sets its resourceVersion. */
  put(object: KubernetesObject): StoredObject {
    const current = storedObject(object, this.#revisions.next());
    const previous = this.#objects.get(current.key);
    this.#objects.set(current.key, current);
    if (!previous) {
      this.#keys.add(current.key);
    }
    this.#publish({
      revision: current.revision,
      key: current.key,
      previous,
      current,
    });
    return current;
  }

  /** Removes an object. `last` is the state to report if it differs from the stored one. */
  delete(
    namespace: string,
    name: string,
    last?: KubernetesObject,
  ): StoredObject | undefined {
    const key = objectKey(namespace, name);
    const known = this.#objects.get(key);
    if (!known) {
      return undefined;
    }
    this.#objects.delete(key);
    this.#keys.delete(key);
    const revision = this.#revisions.next();
    const deleted = storedObject(last ?? readObject(known), revision);
    this.#publish({ revision, key, previous: known, deleted });
    return deleted;
  }

  /** The objects of a namespace (of all when empty) in key order, from the key `start` on. */
  *list(namespace: string, start = ''): Generator<StoredObject> {
    for (const key of this.#keys.range(prefixOf(namespace), start)) {
      const stored = this.#objects.get(key);
      if (stored) {
        yield stored;
      }
    }
  }

  /** The same at an earlier revision, derived from the changes since. */
  *listAt(
    revision: number,
    namespace: string,
    start = '',
  ): Generator<StoredObject> {
    const earlier = new Map<string, StoredObject | undefined>();
    for (const event of this.#log.since(revision)) {
      if (!earlier.has(event.key)) {
        earlier.set(event.key, event.previous);
      }
    }
    if (earlier.size === 0) {
      yield* this.list(namespace, start);
      return;
    }
    const prefix = prefixOf(namespace);
    const keys = new Set(this.#keys.range(prefix, start));
    for (const key of earlier.keys()) {
      if (key.startsWith(prefix) && key >= start) {
        keys.add(key);
      }
    }
    for (const key of [...keys].sort(compareKeys)) {
      const stored = earlier.has(key)
        ? earlier.get(key)
        : this.#objects.get(key);
      if (stored) {
        yield stored;
      }
    }
  }

  eventsSince(revision: number): StoreEvent[] {
    return this.#log.since(revision);
  }

  subscribe(listener: StoreListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get listenerCount(): number {
    return this.#listeners.size;
  }

  /** Forgets the changes up to a revision, as etcd does when it is compacted. */
  compact(revision: number): void {
    this.#log.forget(revision);
  }

  #publish(event: StoreEvent): void {
    this.#log.append(event);
    for (const listener of [...this.#listeners]) {
      listener(event);
    }
  }
}

function prefixOf(namespace: string): string {
  return namespace ? `${namespace}/` : '';
}

function compareKeys(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
