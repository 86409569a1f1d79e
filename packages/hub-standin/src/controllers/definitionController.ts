import type { ApiServer } from '../ApiServer';
import { formatTime } from '../Clock';
import {
  customResourceTypes,
  isCustomResourceDefinition,
  type CustomResourceDefinition,
} from '../customResources';
import { isJsonObject, jsonEqual } from '../json';
import { readObject, type StoreEvent } from '../store';
import { afterChanges } from './support';

const group = 'apiextensions.k8s.io';
const plural = 'customresourcedefinitions';

/** Serves custom resources as their definitions come, change and go. */
export function startDefinitionController(server: ApiServer): () => void {
  const pending = new Set<string>();
  const definitions = server.store.collection(group, plural);
  const queue = afterChanges(() => {
    for (const name of pending) {
      establish(server, name);
    }
    pending.clear();
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

/** Resources are served from the moment their definition is stored until it is deleted. */
function onChange(server: ApiServer, event: StoreEvent): void {
  const object = event.current && readObject(event.current);
  const before = event.previous && readObject(event.previous);
  if (object && isCustomResourceDefinition(object)) {
    if (!before || !jsonEqual(before.spec, object.spec)) {
      const { spec } = object;
      server.registry.remove(spec.group, spec.names.plural);
      server.registry.add(customResourceTypes(object));
      server.watches.endAll(spec.group, spec.names.plural);
    }
  } else if (before && isCustomResourceDefinition(before)) {
    removeResource(server, before);
  }
}

function removeResource(
  server: ApiServer,
  { spec }: CustomResourceDefinition,
): void {
  const objects = server.store.collection(spec.group, spec.names.plural);
  for (const { namespace, name } of [...objects.list('')]) {
    objects.delete(namespace, name);
  }
  server.registry.remove(spec.group, spec.names.plural);
  server.watches.endAll(spec.group, spec.names.plural);
}

/** Names and versions have been checked by now, so every definition is accepted. */
function establish(server: ApiServer, name: string): void {
  const definitions = server.store.collection(group, plural);
  const stored = definitions.get('', name);
  const definition = stored && readObject(stored);
  if (!definition || !isCustomResourceDefinition(definition)) {
    return;
  }
  const { names, versions } = definition.spec;
  const status = isJsonObject(definition.status) ? definition.status : {};
  if (jsonEqual(status.acceptedNames, names)) {
    return;
  }
  const condition = (type: string, reason: string, message: string) => ({
    lastTransitionTime: formatTime(server.clock.now()),
    message,
    reason,
    status: 'True',
    type,
  });
  definitions.put({
    ...definition,
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
      storedVersions: versions
        .filter(version => version.storage)
        .map(version => version.name),
    },
  });
}
