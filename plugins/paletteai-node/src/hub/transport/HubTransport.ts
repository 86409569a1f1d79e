import { HubIdentity } from '../HubIdentity';

/**
 * One request to the API server of a hub.
 *
 * @public
 */
export interface HubRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path with encoded segments, for example `/api/v1/namespaces`. */
  readonly path: string;
  readonly query?: Readonly<
    Record<string, string | number | boolean | undefined>
  >;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly contentType?: string;
  readonly accept?: string;
  /** Whether the answer may come compressed, which saves nine tenths of a long list. */
  readonly compressed?: boolean;
  /** Without it, the request is made as the portal's own account. */
  readonly identity?: HubIdentity;
  /** How long to wait for the answer to begin, and for each part of it; 65 s without it. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/**
 * The response of the API server, regardless of its status code.
 *
 * @public
 */
export interface HubResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** When the portal's credentials ended, in an answer that refuses them (401). ISO 8601. */
  readonly credentialsExpiredAt?: string;
}

/**
 * An answer that continues: the body arrives in pieces until the server ends it.
 *
 * @public
 */
export interface HubStream {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** As of {@link HubResponse}. */
  readonly credentialsExpiredAt?: string;
  readonly body: AsyncIterable<Uint8Array>;
  /** Reads the rest of the body as text, for answers that turn out to be errors. */
  text(): Promise<string>;
  /** Ends the connection. Safe to call more than once. */
  close(): void;
}

/**
 * Sends requests to one hub. Methods reject only when there is no answer; any answer, also an
 * error of the server, is returned.
 *
 * @public
 */
export interface HubTransport {
  request(request: HubRequest): Promise<HubResponse>;
  /** @param idleTimeoutMs - longest silence of the body before the connection is given up */
  stream(request: HubRequest, idleTimeoutMs: number): Promise<HubStream>;
  close(): Promise<void>;
}
