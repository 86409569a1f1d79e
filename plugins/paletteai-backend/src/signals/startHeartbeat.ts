import type { LoggerService } from '@backstage/backend-plugin-api';
import type { SignalsService } from '@backstage/plugin-signals-node';
import {
  CHANGES_CHANNEL,
  ChangesMessage,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Audience } from './Audience';

/** As often as pages ask again that hear nothing. */
const INTERVAL_MS = 30_000;

const NOTHING_CHANGED: ChangesMessage = { refs: [] };

/**
 * Tells the pages from time to time that signals reach them: between a browser and the portal,
 * something may refuse the connection that signals need.
 *
 * @returns a function that ends it
 */
export function startHeartbeat(
  signals: SignalsService,
  audience: Audience,
  logger: LoggerService,
): () => void {
  async function beat(): Promise<void> {
    const listeners = audience.listeners();
    if (listeners.length > 0) {
      await signals.publish({
        recipients: {
          type: 'user',
          entityRef: listeners.map(({ userEntityRef }) => userEntityRef),
        },
        channel: CHANGES_CHANNEL,
        message: NOTHING_CHANGED,
      });
    }
  }

  const timer = setInterval(() => {
    beat().catch(error =>
      logger.warn('Could not tell the pages that signals reach them', error),
    );
  }, INTERVAL_MS);
  return () => clearInterval(timer);
}
