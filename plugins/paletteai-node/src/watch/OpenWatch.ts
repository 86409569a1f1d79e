import { hubErrorFromResponse } from '../hub/errors/hubErrorFromResponse';
import { HubStream } from '../hub/transport/HubTransport';
import { parseWatchLine, WatchLine } from './parseWatchLine';
import { splitLines } from './splitLines';

/** Reads one watch connection event by event. */
export class OpenWatch {
  readonly #stream: HubStream;
  readonly #hub: string;
  readonly #lines: AsyncGenerator<string>;
  readonly #monotonicNow: () => number;
  readonly #openedAt: number;

  private constructor(
    stream: HubStream,
    hub: string,
    monotonicNow: () => number,
  ) {
    this.#stream = stream;
    this.#hub = hub;
    this.#lines = splitLines(stream.body);
    this.#monotonicNow = monotonicNow;
    this.#openedAt = monotonicNow();
  }

  static create(
    stream: HubStream,
    hub: string,
    monotonicNow: () => number,
  ): OpenWatch {
    return new OpenWatch(stream, hub, monotonicNow);
  }

  /** Throws an error of the hub when the watch says so, or when the connection breaks. */
  async next(): Promise<
    | Exclude<WatchLine, { type: 'error' }>
    | { readonly type: 'watchEnded'; readonly lastedMs: number }
  > {
    const line = await this.#lines.next();
    if (line.done) {
      const lastedMs = this.#monotonicNow() - this.#openedAt;
      return { type: 'watchEnded', lastedMs };
    }
    const event = parseWatchLine(line.value);
    if (event.type === 'error') {
      throw hubErrorFromResponse(
        {
          statusCode: event.status.code ?? 500,
          headers: {},
          text: JSON.stringify(event.status),
        },
        { hub: this.#hub, action: 'go on with a watch' },
      );
    }
    return event;
  }

  close(): void {
    this.#stream.close();
  }
}
