import { ApiStatus } from '../hub/errors/ApiStatus';
import { hubErrorFromResponse } from '../hub/errors/hubErrorFromResponse';
import { HubStream } from '../hub/transport/HubTransport';
import { Clock } from '../time/Clock';
import { parseWatchLine, WatchLine } from './parseWatchLine';
import { splitLines } from './splitLines';

/** Reads one watch connection event by event. */
export class OpenWatch {
  readonly #stream: HubStream;
  readonly #hub: string;
  readonly #lines: AsyncGenerator<string>;
  readonly #clock: Clock;
  readonly #openedAt: number;

  private constructor(stream: HubStream, hub: string, clock: Clock) {
    this.#stream = stream;
    this.#hub = hub;
    this.#lines = splitLines(stream.body);
    this.#clock = clock;
    this.#openedAt = clock.now();
  }

  static create(stream: HubStream, hub: string, clock: Clock): OpenWatch {
    return new OpenWatch(stream, hub, clock);
  }

  /** Throws an error of the hub when the watch says so, or when the connection breaks. */
  async next(): Promise<
    | Exclude<WatchLine, { type: 'error' }>
    | { readonly type: 'watchEnded'; readonly lastedMs: number }
  > {
    const line = await this.#lines.next();
    if (line.done) {
      const lastedMs = this.#clock.now() - this.#openedAt;
      return { type: 'watchEnded', lastedMs };
    }
    const event = parseWatchLine(line.value);
    if (event.type === 'error') {
      throw hubErrorFromResponse(
        {
          statusCode: event.status.code ?? 500,
          headers: {},
          text: JSON.stringify(withoutWords(event.status)),
        },
        { hub: this.#hub, action: 'continue a watch' },
      );
    }
    return event;
  }

  close(): void {
    this.#stream.close();
  }
}

/** The codes say what to do. The words are not needed, and could repeat what was sent. */
function withoutWords({ code, reason, details }: ApiStatus): ApiStatus {
  return {
    kind: 'Status',
    code,
    reason: codeOf(reason),
    details: {
      causes: details?.causes?.map(cause => ({ reason: codeOf(cause.reason) })),
    },
  };
}

function codeOf(reason: string | undefined): string | undefined {
  return reason !== undefined && /^[A-Za-z]+$/.test(reason)
    ? reason
    : undefined;
}
