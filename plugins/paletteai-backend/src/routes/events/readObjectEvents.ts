import type {
  KindDefinition,
  KubernetesObject,
  ObjectEvent,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { HubClient } from '@paletteai/backstage-plugin-paletteai-node';
import * as z from 'zod/v4';

const EVENT: KindDefinition = {
  group: '',
  version: 'v1',
  kind: 'Event',
  plural: 'events',
  namespaced: true,
};

const eventSchema = z.looseObject({
  type: z.string().catch('Normal'),
  reason: z.string().catch(''),
  message: z.string().catch(''),
  count: z.number().int().min(1).catch(1),
  firstTimestamp: z.string().optional().catch(undefined),
  lastTimestamp: z.string().optional().catch(undefined),
  eventTime: z.string().optional().catch(undefined),
  series: z
    .object({ count: z.number().int(), lastObservedTime: z.string() })
    .optional()
    .catch(undefined),
  source: z.object({ component: z.string() }).optional().catch(undefined),
  reportingComponent: z.string().optional().catch(undefined),
});

/** Reads what happened to an object, the newest first. */
export async function readObjectEvents(
  client: HubClient,
  object: { kind: string; namespace: string; name: string },
): Promise<ObjectEvent[]> {
  const { kind, namespace, name } = object;
  const found = await client.list(EVENT, {
    namespace,
    fieldSelector: `involvedObject.kind=${kind},involvedObject.name=${name}`,
  });
  return found
    .map(readEvent)
    .sort((left, right) =>
      (right.lastSeen ?? '').localeCompare(left.lastSeen ?? '', 'en-US'),
    );
}

/** Events are written in an older and a newer form, the latter with `eventTime` and `series`. */
function readEvent(object: KubernetesObject): ObjectEvent {
  const event = eventSchema.parse(object);
  const first = event.firstTimestamp ?? event.eventTime;
  return {
    type: event.type === 'Warning' ? 'Warning' : 'Normal',
    reason: event.reason,
    message: event.message,
    count: event.series?.count ?? event.count,
    firstSeen: first,
    lastSeen: event.series?.lastObservedTime ?? event.lastTimestamp ?? first,
    source: event.source?.component || event.reportingComponent || undefined,
  };
}
