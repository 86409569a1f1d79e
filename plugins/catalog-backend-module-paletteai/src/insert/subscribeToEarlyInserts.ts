import { LoggerService } from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import {
  EARLY_INSERT_TOPIC,
  readEarlyInsert,
} from '@paletteai/backstage-plugin-paletteai-node';
import { PaletteAiEntityProvider } from '../provider/PaletteAiEntityProvider';

/** Passes requests for early inserts on to the provider of their hub. */
export async function subscribeToEarlyInserts(options: {
  readonly events: EventsService;
  readonly providers: readonly PaletteAiEntityProvider[];
  readonly logger: LoggerService;
  /** Each replica must hear of it, as only one of them writes. */
  readonly replica: string;
}): Promise<void> {
  const { events, providers, logger, replica } = options;
  await events.subscribe({
    id: `catalog-paletteai-${replica}`,
    topics: [EARLY_INSERT_TOPIC],
    async onEvent({ eventPayload }) {
      const ref = readEarlyInsert(eventPayload);
      const provider = providers.find(({ hubId }) => hubId === ref?.hub);
      if (!ref || !provider) {
        logger.warn(
          `An event of the topic "${EARLY_INSERT_TOPIC}" does not name an object on a hub; its payload must be { resourceRef: "kind:hub/namespace/name" }`,
        );
        return;
      }
      try {
        await provider.insertEarly(ref);
      } catch (error) {
        logger.warn(
          `${ref.kind} "${ref.name}" could not be read from the hub "${ref.hub}" before its watch event; the watch will deliver it`,
          error instanceof Error ? error : undefined,
        );
      }
    },
  });
}
