import type { ApiServer } from '../ApiServer';
import { formatTime } from '../Clock';
import {
  customResourceTypes,
  isCustomResourceDefinition,
  type CustomResourceDefinition,
} from '../customResources';
import { isJsonObject, jsonEqual } from '../json';
import { readObject, type StoreEvent } from '../store';
import { deleteStored, finishDeletion } from '../rest';
import { afterChanges, internalContext } from './support';

const group = 'apiextensions.k8s.io';
const plural = 'customresourcedefinitions';
const cleanup = `customresourcecleanup.${group}`;

/** Serves custom resources as their definitions come, change and go. */
export function startDefinitionController(server: ApiServer): () => void {
  const pending = new Set<string>();
  const definitions = server.store.collection(group, plural);
  const queue = afterChanges(() => {
    for (const name of [...pending]) {
      pending.delete(name);
      settle(server, name, () => {
        pending.add(name);
        queue.schedule();
      });
    }
  });
  const stopWatching = definitions.subscribe(event => {
    onChange(server, event);
    if (event.current) {
      pending.add(event.key);
      queue.schedule();
    }
  });
  return () => {
    stopWatching();
    queue.stop();
  };
}

/** Resources are served from the moment on in which their definition is stored. */
function onChange(server: ApiServer, event: StoreEvent): void {
  const object = event.current && readObject(event.current);
  const before = event.previous && readObject(event.previous);
  if (object && isCustomResourceDefinition(object)) {
    if (!before || !jsonEqual(before.spec, object.spec)) {
      server.registry.remove(object.spec.group, object.spec.names.plural);
      server.registry.add(customResourceTypes(object));
      endWatches(server, object);
    }
  } else if (before && isCustomResourceDefinition(before)) {
    server.registry.remove(before.spec.group, before.spec.names.plural);
    endWatches(server, before);
  }
}

function endWatches(
  server: ApiServer,
  { spec }: CustomResourceDefinition,
): void {
  server.watches.endAll(spec.group, spec.names.plural);
}

function settle(server: ApiServer, name: string, again: () => void): void {
  const stored = server.store.collection(group, plural).get('', name);
  const definition = stored && readObject(stored);
  if (!definition || !isCustomResourceDefinition(definition)) {
    return;
  }
  if (!definition.metadata.deletionTimestamp) {
    establish(server, definition);
  } else if (definition.metadata.finalizers?.includes(cleanup)) {
    if (deleteInstances(server, definition)) {
      release(server, definition);
    } else {
      waitForInstance(server, definition, again);
    }
  }
}

/** Names are free and versions are good by now, so a definition is accepted as it comes. */
function establish(
  server: ApiServer,
  definition: CustomResourceDefinition,
): void {
  const { names, versions } = definition.spec;
  const status = isJsonObject(definition.status) ? definition.status : {};
  const storage = versions.find(version => version.storage)?.name ?? '';
  const known = Array.isArray(status.storedVersions)
    ? status.storedVersions
    : [];
  if (jsonEqual(status.acceptedNames, names) && known.includes(storage)) {
    return;
  }
  const condition = (type: string, reason: string, message: string) => ({
    lastTransitionTime: formatTime(server.clock.now()),
    message,
    reason,
    status: 'True',
    type,
  });
  const { metadata } = definition;
  server.store.collection(group, plural).put({
    ...definition,
    metadata: {
      ...metadata,
      finalizers: [...new Set([...(metadata.finalizers ?? []), cleanup])],
    },
    status: {
      acceptedNames: { ...names },
      conditions: [
        condition('NamesAccepted', 'NoConflicts', 'no conflicts found'),
        condition(
          'Established',
          'InitialNamesAccepted',
          'the initial names have been accepted',
        ),
      ],
      storedVersions: [...new Set([...known, storage])],
    },
  });
}

/** Deletes the objects of a definition; true when none is left. */
function deleteInstances(
  server: ApiServer,
  { spec, ...definition }: CustomResourceDefinition,
): boolean {
  // Objects of a version that is not served are there as well.
  const versions = spec.versions.map(version => ({ ...version, served: true }));
  const [type] = customResourceTypes({
    ...definition,
    spec: { ...spec, versions },
  });
  const collection = server.store.collection(spec.group, spec.names.plural);
  for (const stored of [...collection.list('')]) {
    if (!stored.deleting) {
      const context = internalContext(type, stored.namespace);
      deleteStored(server, context, stored, {
        dryRun: false,
        preconditions: {},
      });
    }
  }
  return collection.size === 0;
}

function release(
  server: ApiServer,
  definition: CustomResourceDefinition,
): void {
  const type = server.registry.findStored(group, plural);
  const released = {
    ...definition,
    metadata: {
      ...definition.metadata,
      finalizers: definition.metadata.finalizers?.filter(
        finalizer => finalizer !== cleanup,
      ),
    },
  };
  if (type && !finishDeletion(server, internalContext(type, ''), released)) {
    server.store.collection(group, plural).put(released);
  }
}

function waitForInstance(
  server: ApiServer,
  { spec }: CustomResourceDefinition,
  again: () => void,
): void {
  const collection = server.store.collection(spec.group, spec.names.plural);
  const stop = collection.subscribe(event => {
    if (event.deleted) {
      stop();
      again();
    }
  });
}
