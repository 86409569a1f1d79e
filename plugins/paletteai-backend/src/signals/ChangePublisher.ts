import type { LoggerService } from '@backstage/backend-plugin-api';
import type { SignalsService } from '@backstage/plugin-signals-node';
import {
  CHANGES_CHANNEL,
  ChangesMessage,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Audience } from './Audience';

/** Long enough to gather a storm of changes, short enough to seem live. */
const GATHER_MS = 500;

/** A longer message says no more than "look again". */
const MAX_REFS = 500;

/** An object that changed, and who may know of it. */
export interface Change {
  /** As of `stringifyResourceRef`. */
  readonly ref: string;
  /** Refs of the groups of which one is enough. */
  readonly audience: readonly string[];
}

/** Tells people who look at the pages what changed, by refs alone. */
export class ChangePublisher {
  readonly #signals: SignalsService;
  readonly #audience: Audience;
  readonly #logger: LoggerService;
  #gathered = new Map<string, Change>();
  #timer: NodeJS.Timeout | undefined;

  constructor(
    signals: SignalsService,
    audience: Audience,
    logger: LoggerService,
  ) {
    this.#signals = signals;
    this.#audience = audience;
    this.#logger = logger;
  }

  add(change: Change): void {
    const known = this.#gathered.get(change.ref);
    // Who could see it before must hear that it is gone.
    this.#gathered.set(change.ref, {
      ref: change.ref,
      audience: [...(known?.audience ?? []), ...change.audience],
    });
    this.#timer ??= setTimeout(() => {
      this.flush().catch(error =>
        this.#logger.warn('Could not publish changes to the pages', error),
      );
    }, GATHER_MS);
  }

  /** Tells at once what was gathered. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const changes = [...this.#gathered.values()];
    this.#gathered = new Map();
    await Promise.all(
      this.#messages(changes).map(({ message, recipients }) =>
        this.#signals.publish({
          recipients: { type: 'user', entityRef: recipients },
          channel: CHANGES_CHANNEL,
          message,
        }),
      ),
    );
  }

  /** Ends the gathering. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** People who may see the same changes get one message together. */
  #messages(
    changes: readonly Change[],
  ): { message: ChangesMessage; recipients: string[] }[] {
    const byRefs = new Map<string, { refs: string[]; recipients: string[] }>();
    for (const { userEntityRef, refs } of this.#audience.listeners()) {
      const visible = changes
        .filter(({ audience }) => audience.some(ref => refs.has(ref)))
        .map(({ ref }) => ref)
        .slice(0, MAX_REFS);
      if (visible.length > 0) {
        const key = visible.join(' ');
        const group = byRefs.get(key) ?? { refs: visible, recipients: [] };
        group.recipients.push(userEntityRef);
        byRefs.set(key, group);
      }
    }
    return [...byRefs.values()].map(({ refs, recipients }) => ({
      message: { refs },
      recipients,
    }));
  }
}
