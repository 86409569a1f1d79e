import { KindDefinition } from '@paletteai/backstage-plugin-paletteai-common';
import { ApiStatus } from '../hub/errors/ApiStatus';
import { hubErrorFromResponse } from '../hub/errors/hubErrorFromResponse';
import { resourcePath } from '../hub/resourcePath';
import {
  HubResponse,
  HubStream,
  HubTransport,
} from '../hub/transport/HubTransport';
import { Clock } from '../time/Clock';
import {
  ListPage,
  parseListPage,
  parseWatchLine,
  peekContinueToken,
  splitLines,
  WatchLine,
} from './answers';
import { checkKind } from './checkKind';
import { KindAvailability } from './ReflectorState';

/** A page of 500 objects of the usual size is parsed in some 20 ms, so nothing else waits long. */
const MAX_PAGE_SIZE = 500;
const MIN_PAGE_SIZE = 10;

/** Where objects are large, pages hold fewer of them, for the same reason. */
const PAGE_LENGTH = 4_000_000;

/** A page takes well below a second; a hub that is frozen must not hold the reflector for long. */
const PAGE_TIMEOUT_MS = 30_000;
const VERIFY_TIMEOUT_MS = 10_000;

/** The requests of one reflector. Anything but success is thrown as an error of the hub. */
export class ReflectorSource {
  readonly #hub: string;
  readonly #kind: KindDefinition;
  readonly #transport: HubTransport;
  #pageSize = MAX_PAGE_SIZE;
  #ahead: { token: string; answer: Promise<HubResponse> } | undefined;

  constructor(hub: string, kind: KindDefinition, transport: HubTransport) {
    this.#hub = hub;
    this.#kind = kind;
    this.#transport = transport;
  }

  async list(
    continueToken: string | undefined,
    signal: AbortSignal,
  ): Promise<ListPage> {
    const response = await (this.#takeAhead(continueToken) ??
      this.#requestPage(continueToken, signal));
    this.#assertSuccess(response, 'list');
    const next = peekContinueToken(response.text);
    if (next !== undefined) {
      this.#adaptPageSize(response.text.length);
      // The hub prepares the next page while this one is parsed.
      this.#ahead = { token: next, answer: this.#requestPage(next, signal) };
      this.#ahead.answer.catch(() => {});
    }
    return parseListPage(response.text);
  }

  /** Fails as expired if the hub does not know the version yet, as after a restored backup. */
  async verify(resourceVersion: string, signal: AbortSignal): Promise<void> {
    const response = await this.#transport.request({
      method: 'GET',
      path: resourcePath(this.#kind),
      query: {
        limit: 1,
        resourceVersion,
        resourceVersionMatch: 'NotOlderThan',
      },
      timeoutMs: VERIFY_TIMEOUT_MS,
      signal,
    });
    this.#assertSuccess(response, 'list');
    parseListPage(response.text);
  }

  async checkKind(signal: AbortSignal): Promise<KindAvailability> {
    return checkKind(this.#transport, this.#hub, this.#kind, signal);
  }

  async watch(
    resourceVersion: string,
    limits: { timeoutSeconds: number; idleTimeoutMs: number },
    signal: AbortSignal,
  ): Promise<HubStream> {
    const stream = await this.#transport.stream(
      {
        method: 'GET',
        path: resourcePath(this.#kind),
        query: {
          watch: true,
          allowWatchBookmarks: true,
          resourceVersion,
          timeoutSeconds: limits.timeoutSeconds,
        },
        signal,
      },
      limits.idleTimeoutMs,
    );
    if (stream.statusCode !== 200) {
      const text = await stream.text();
      this.#assertSuccess({ ...stream, text }, 'watch');
      throw new Error(`A watch was answered with status ${stream.statusCode}`);
    }
    return stream;
  }

  /** A page that was asked for ahead of time, if it is the one that is wanted. */
  #takeAhead(token: string | undefined): Promise<HubResponse> | undefined {
    const ahead = this.#ahead;
    this.#ahead = undefined;
    return ahead && ahead.token === token ? ahead.answer : undefined;
  }

  /** @param length - of a page that another follows, so it holds as many objects as were asked for */
  #adaptPageSize(length: number): void {
    const fitting = Math.floor((this.#pageSize * PAGE_LENGTH) / length);
    this.#pageSize = Math.min(Math.max(fitting, MIN_PAGE_SIZE), MAX_PAGE_SIZE);
  }

  async #requestPage(
    continueToken: string | undefined,
    signal: AbortSignal,
  ): Promise<HubResponse> {
    return this.#transport.request({
      method: 'GET',
      path: resourcePath(this.#kind),
      query: { limit: this.#pageSize, continue: continueToken },
      compressed: true,
      timeoutMs: PAGE_TIMEOUT_MS,
      signal,
    });
  }

  #assertSuccess(
    response: Pick<
      HubResponse,
      'statusCode' | 'headers' | 'text' | 'credentialsExpiredAt'
    >,
    verb: string,
  ): void {
    if (response.statusCode < 200 || response.statusCode > 299) {
      throw hubErrorFromResponse(response, {
        hub: this.#hub,
        action: `${verb} ${this.#kind.plural}`,
      });
    }
  }
}

/** Reads one watch connection event by event. */
export class OpenWatch {
  readonly #stream: HubStream;
  readonly #hub: string;
  readonly #lines: AsyncGenerator<string>;
  readonly #clock: Clock;
  readonly #openedAt: number;

  constructor(stream: HubStream, hub: string, clock: Clock) {
    this.#stream = stream;
    this.#hub = hub;
    this.#lines = splitLines(stream.body);
    this.#clock = clock;
    this.#openedAt = clock.now();
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
