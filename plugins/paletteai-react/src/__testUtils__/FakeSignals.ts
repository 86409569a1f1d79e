import type { SignalApi } from '@backstage/plugin-signals-react';
import type { JsonObject } from '@backstage/types';

type Listener = { channel: string; onMessage: (message: JsonObject) => void };

/** Signals that a test sends itself. */
export class FakeSignals implements SignalApi {
  readonly #listeners = new Set<Listener>();

  private constructor() {}

  static create(): FakeSignals {
    return new FakeSignals();
  }

  subscribe<TMessage extends JsonObject>(
    channel: string,
    onMessage: (message: TMessage) => void,
  ) {
    const listener: Listener = {
      channel,
      onMessage: message => onMessage(message as TMessage),
    };
    this.#listeners.add(listener);
    return {
      unsubscribe: () => {
        this.#listeners.delete(listener);
      },
    };
  }

  send(channel: string, message: JsonObject): void {
    for (const listener of this.#listeners) {
      if (listener.channel === channel) {
        listener.onMessage(message);
      }
    }
  }
}
