import type { EventsService } from '@backstage/plugin-events-node';
import {
  parseResourceRef,
  type ResourceRef,
  stringifyResourceRef,
} from '@paletteai/backstage-plugin-paletteai-common';

/**
 * Topic of the events that name an object which was just made on a hub. The payload is
 * `{ resourceRef }`, a text of `stringifyResourceRef`.
 *
 * @public
 */
export const EARLY_INSERT_TOPIC = 'paletteai.catalog.insert';

/**
 * Asks for the entity of an object that was just made, without waiting for its watch. The object is
 * read from the hub by the replica that writes to the catalog, and goes the same way as all others;
 * where no replica hears of it the watch does the same a moment later.
 *
 * @public
 */
export async function requestEarlyInsert(
  events: EventsService,
  ref: ResourceRef,
): Promise<void> {
  await events.publish({
    topic: EARLY_INSERT_TOPIC,
    eventPayload: { resourceRef: stringifyResourceRef(ref) },
  });
}

/**
 * Reads the payload of an event of {@link EARLY_INSERT_TOPIC}.
 *
 * @returns undefined if it names no object
 * @public
 */
export function readEarlyInsert(payload: unknown): ResourceRef | undefined {
  const resourceRef =
    typeof payload === 'object' && payload !== null
      ? Reflect.get(payload, 'resourceRef')
      : undefined;
  return typeof resourceRef === 'string'
    ? parseResourceRef(resourceRef)
    : undefined;
}
