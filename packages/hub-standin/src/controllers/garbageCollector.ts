import type { ApiServer } from '../ApiServer';
import type { KubernetesObject, OwnerReference } from '../meta';
import type { ResourceType } from '../resources';
import { readObject, type StoredObject, type StoreEvent } from '../store';
import { deleteStored, finishDeletion, toStorage } from '../rest';
import { afterChanges, followCollections, internalContext } from './support';

type Found = { type: ResourceType; stored: StoredObject };

class GarbageCollector {
  readonly #server: ApiServer;
  readonly #queue = afterChanges(() => this.#collect());
  #hasWork = false;

  constructor(server: ApiServer) {
    this.#server = server;
  }

  stop(): void {
    this.#queue.stop();
  }

  note({ current, deleted }: StoreEvent): void {
    const waits = current !== undefined && isWaiting(current);
    const hasOwners = (current?.ownerUids.length ?? 0) > 0;
    if (deleted || waits || hasOwners) {
      this.#hasWork = true;
      this.#queue.schedule();
    }
  }

  #collect(): void {
    if (!this.#hasWork) {
      return;
    }
    this.#hasWork = false;
    const all = this.#objects();
    const live = new Map(all.map(found => [found.stored.uid, found]));
    const dependents = byOwner(all);
    for (const found of all) {
      if (found.stored.ownerUids.length > 0) {
        this.#checkOwners(found, live);
      }
      if (isWaiting(found.stored)) {
        this.#checkWaiting(found, dependents.get(found.stored.uid) ?? []);
      }
    }
  }

  #objects(): Found[] {
    return this.#server.registry
      .resources()
      .filter(type => !type.respond)
      .flatMap(type =>
        Array.from(
          this.#server.store.collection(type.group, type.plural).list(''),
          stored => ({ type, stored }),
        ),
      );
  }

  /** Deletes an object none of whose owners is left. */
  #checkOwners({ type, stored }: Found, live: Map<string, Found>): void {
    const object = readObject(stored);
    const owners = object.metadata.ownerReferences ?? [];
    const solid = owners.filter(owner => isSolid(owner, stored, live));
    if (object.metadata.deletionTimestamp) {
      return;
    }
    if (solid.length > 0) {
      owners
        .filter(owner => !live.has(owner.uid))
        .forEach(owner => this.#release({ type, stored }, owner.uid));
      return;
    }
    const waiting = owners.some(owner => {
      const found = live.get(owner.uid);
      return found !== undefined && isForeground(found.stored);
    });
    deleteStored(
      this.#server,
      internalContext(type, stored.namespace),
      stored,
      {
        dryRun: false,
        propagationPolicy: waiting ? 'Foreground' : 'Background',
        preconditions: {},
      },
    );
  }

  #checkWaiting({ type, stored }: Found, dependents: Found[]): void {
    const object = readObject(stored);
    const { deletionTimestamp, finalizers = [] } = object.metadata;
    if (!deletionTimestamp) {
      return;
    }
    if (finalizers.includes('orphan')) {
      dependents.forEach(dependent => this.#release(dependent, stored.uid));
      this.#removeFinalizer(type, object, 'orphan');
    } else if (finalizers.includes('foregroundDeletion')) {
      const blocking = dependents.filter(dependent =>
        blocksOwner(dependent.stored, stored.uid),
      );
      if (blocking.length === 0) {
        this.#removeFinalizer(type, object, 'foregroundDeletion');
      }
    }
  }

  #release({ type, stored }: Found, ownerUid: string): void {
    const collection = this.#server.store.collection(type.group, type.plural);
    const current = collection.get(stored.namespace, stored.name);
    if (current) {
      const object = readObject(current);
      const kept = (object.metadata.ownerReferences ?? []).filter(
        owner => owner.uid !== ownerUid,
      );
      if (kept.length > 0) {
        object.metadata.ownerReferences = kept;
      } else {
        delete object.metadata.ownerReferences;
      }
      collection.put(toStorage(type, object));
    }
  }

  #removeFinalizer(
    type: ResourceType,
    object: KubernetesObject,
    finalizer: string,
  ): void {
    const kept = (object.metadata.finalizers ?? []).filter(
      candidate => candidate !== finalizer,
    );
    if (kept.length > 0) {
      object.metadata.finalizers = kept;
    } else {
      delete object.metadata.finalizers;
    }
    const context = internalContext(type, object.metadata.namespace ?? '');
    if (!finishDeletion(this.#server, context, object)) {
      this.#server.store
        .collection(type.group, type.plural)
        .put(toStorage(type, object));
    }
  }
}

/**
 * Deletes what has lost its owners, and takes the finalizers away with which owners wait for their
 * dependents (foreground) or give them free (orphan).
 */
export function startGarbageCollector(server: ApiServer): () => void {
  const collector = new GarbageCollector(server);
  const stop = followCollections(server, event => collector.note(event));
  return () => {
    stop();
    collector.stop();
  };
}

/** Whether an owner is there, in the right namespace, and not waiting for its dependents to go. */
function isSolid(
  owner: OwnerReference,
  dependent: StoredObject,
  live: Map<string, Found>,
): boolean {
  const found = live.get(owner.uid);
  if (!found || found.type.kind !== owner.kind) {
    return false;
  }
  const { namespace } = found.stored;
  return (
    (namespace === '' || namespace === dependent.namespace) &&
    !isForeground(found.stored)
  );
}

function isForeground(stored: StoredObject): boolean {
  return stored.deleting && stored.finalizers.includes('foregroundDeletion');
}

/** Whether an object is being deleted and waits for this collector. */
function isWaiting(stored: StoredObject): boolean {
  return (
    stored.deleting &&
    (stored.finalizers.includes('orphan') ||
      stored.finalizers.includes('foregroundDeletion'))
  );
}

function blocksOwner(dependent: StoredObject, ownerUid: string): boolean {
  const owners = readObject(dependent).metadata.ownerReferences ?? [];
  return owners.some(
    owner => owner.uid === ownerUid && owner.blockOwnerDeletion === true,
  );
}

function byOwner(all: Found[]): Map<string, Found[]> {
  const dependents = new Map<string, Found[]>();
  for (const found of all) {
    for (const uid of found.stored.ownerUids) {
      dependents.set(uid, [...(dependents.get(uid) ?? []), found]);
    }
  }
  return dependents;
}
