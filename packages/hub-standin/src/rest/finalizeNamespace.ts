import type { JsonValue } from '@backstage/types';
import { conflict, notFound } from '../errors';
import type { KubernetesObject } from '../meta';
import { groupResourceOf } from '../resources';
import { decodeResource } from './decodeResource';
import { finishDeletion } from './finishDeletion';
import { readAs } from './representation';
import { collectionOf, type RestContext, type RestServer } from './RestContext';

/** PUT of the finalizers in the spec of a namespace, which nothing else can change. */
export function finalizeNamespace(
  server: RestServer,
  context: RestContext,
  name: string,
  body: JsonValue,
): KubernetesObject {
  const { type } = context;
  const sent = decodeResource(context, body);
  const collection = collectionOf(server, type);
  const stored = collection.get('', name);
  if (!stored) {
    throw notFound(groupResourceOf(type), name);
  }
  const live = readAs(type, stored);
  const { resourceVersion } = sent.metadata;
  if (resourceVersion && resourceVersion !== live.metadata.resourceVersion) {
    throw conflict(groupResourceOf(type), name);
  }
  const changed = { ...live, spec: sent.spec ?? {} };
  if (context.options.dryRun || finishDeletion(server, context, changed)) {
    return changed;
  }
  return readAs(type, collection.put(changed));
}
