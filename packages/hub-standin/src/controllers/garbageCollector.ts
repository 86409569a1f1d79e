import type { ApiServer } from '../ApiServer';
import { deleteStored } from '../rest';
import { readObject, type StoredObject } from '../store';
import { afterChanges, followCollections, internalContext } from './support';

/** Deletes objects whose owners are all gone. */
export function startGarbageCollector(server: ApiServer): () => void {
  const queue = afterChanges(() => collect(server));
  const stop = followCollections(server, ({ current, deleted }) => {
    if (deleted || (current && current.ownerUids.length > 0)) {
      queue.schedule();
    }
  });
  return () => {
    stop();
    queue.stop();
  };
}

function collect(server: ApiServer): void {
  const all = server.registry
    .resources()
    .filter(type => !type.respond)
    .flatMap(type =>
      Array.from(
        server.store.collection(type.group, type.plural).list(''),
        stored => ({ type, stored }),
      ),
    );
  const live = new Map(
    all.map(({ type, stored }) => [stored.uid, { kind: type.kind, stored }]),
  );
  for (const { type, stored } of all) {
    const isOrphan =
      stored.ownerUids.length > 0 &&
      !stored.deleting &&
      !ownersOf(stored).some(({ uid, kind }) => {
        const owner = live.get(uid);
        return owner?.kind === kind && isInReach(owner.stored, stored);
      });
    if (isOrphan) {
      const context = internalContext(type, stored.namespace);
      deleteStored(server, context, stored, {
        dryRun: false,
        preconditions: {},
      });
    }
  }
}

function ownersOf(stored: StoredObject) {
  return readObject(stored).metadata.ownerReferences ?? [];
}

/** An owner is in the namespace of its dependents or cluster-scoped. */
function isInReach({ namespace }: StoredObject, dependent: StoredObject) {
  return namespace === '' || namespace === dependent.namespace;
}
