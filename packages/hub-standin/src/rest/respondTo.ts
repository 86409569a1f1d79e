import type { JsonValue } from '@backstage/types';
import { trackUpdate } from '../apply';
import { formatTime } from '../Clock';
import { invalidObject } from '../errors';
import type { KubernetesObject } from '../meta';
import { decodeResource } from './decodeResource';
import type { RestContext, RestServer } from './RestContext';

/** POST of an object that is a question, such as a review: answers it and stores nothing. */
export function respondTo(
  server: RestServer,
  context: RestContext,
  body: JsonValue,
): KubernetesObject {
  const { type, user, namespace } = context;
  const object = decodeResource(context, body);
  if (type.namespaced) {
    object.metadata.namespace ??= namespace;
  }
  if (type.namespaced) {
    object.metadata.namespace = context.namespace;
  }
  if (type.strategy.isStamped) {
    object.metadata.creationTimestamp = formatTime(server.clock.now());
    return type.respond ? type.respond(object, user) : object;
  }
  trackUpdate({
    type,
    live: undefined,
    updated: object,
    manager: context.options.fieldManager,
    subresource: '',
    now: server.clock.now(),
  });
  const errors = type.strategy.validate?.(object) ?? [];
  if (errors.length > 0) {
    throw invalidObject({ group: type.group, resource: '' }, '', errors);
  }
  return type.respond ? type.respond(object, user) : object;
}
