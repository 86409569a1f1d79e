import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  type ResourceRef,
  stringifyResourceRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import { requestEarlyInsert } from '@paletteai/backstage-plugin-paletteai-node';

/** Tells the catalog what was just made, so that its entity is there when the person looks for it. */
export class EarlyInserts {
  readonly #events: EventsService;
  readonly #logger: LoggerService;

  private constructor(events: EventsService, logger: LoggerService) {
    this.#events = events;
    this.#logger = logger;
  }

  static create(events: EventsService, logger: LoggerService): EarlyInserts {
    return new EarlyInserts(events, logger);
  }

  /** Does not wait: what was made is made, whether the catalog hears of it or not. */
  request(ref: ResourceRef): void {
    requestEarlyInsert(this.#events, ref).catch(error =>
      this.#logger.warn(
        `The catalog could not be told of ${stringifyResourceRef(
          ref,
        )}; it learns of it from its watch`,
        error instanceof Error ? error : undefined,
      ),
    );
  }
}
