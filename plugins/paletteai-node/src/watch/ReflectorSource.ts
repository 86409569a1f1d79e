import { KindDefinition } from '@paletteai/backstage-plugin-paletteai-common';
import { hubErrorFromResponse } from '../hub/errors/hubErrorFromResponse';
import { resourcePath } from '../hub/resourcePath';
import {
  HubResponse,
  HubStream,
  HubTransport,
} from '../hub/transport/HubTransport';
import { ListPage, parseListPage } from './parseListPage';
import { peekContinueToken } from './peekContinueToken';
import { servesKind } from './servesKind';

/** A page of 500 objects of the usual size is parsed in some 20 ms, so nothing else waits long. */
const PAGE_SIZE = 500;

/** A page takes well below a second; a hub that is frozen must not hold the reflector for long. */
const PAGE_TIMEOUT_MS = 30_000;
const VERIFY_TIMEOUT_MS = 10_000;

/** The requests of one reflector. Anything but success is thrown as an error of the hub. */
export class ReflectorSource {
  readonly #hub: string;
  readonly #kind: KindDefinition;
  readonly #transport: HubTransport;
  #ahead: { token: string; answer: Promise<HubResponse> } | undefined;

  private constructor(
    hub: string,
    kind: KindDefinition,
    transport: HubTransport,
  ) {
    this.#hub = hub;
    this.#kind = kind;
    this.#transport = transport;
  }

  static create(
    hub: string,
    kind: KindDefinition,
    transport: HubTransport,
  ): ReflectorSource {
    return new ReflectorSource(hub, kind, transport);
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

  async isServed(signal: AbortSignal): Promise<boolean> {
    return servesKind(this.#transport, this.#hub, this.#kind, signal);
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

  async #requestPage(
    continueToken: string | undefined,
    signal: AbortSignal,
  ): Promise<HubResponse> {
    return this.#transport.request({
      method: 'GET',
      path: resourcePath(this.#kind),
      query: { limit: PAGE_SIZE, continue: continueToken },
      compressed: true,
      timeoutMs: PAGE_TIMEOUT_MS,
      signal,
    });
  }

  #assertSuccess(
    response: Pick<HubResponse, 'statusCode' | 'headers' | 'text'>,
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
