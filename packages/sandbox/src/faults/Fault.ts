/**
 * What runs below a path of its own in the sandbox.
 * @public
 */
export type StandIn =
  | 'hub'
  | 'spokes'
  | 'palette'
  | 'huggingface'
  | 'ngc'
  | 'idp';

/** @public */
export const standIns: readonly StandIn[] = [
  'hub',
  'spokes',
  'palette',
  'huggingface',
  'ngc',
  'idp',
];

/**
 * What goes wrong.
 *
 * - `slow`: the answer begins late.
 * - `down`: 503, and open connections are cut.
 * - `reset`: the connection is cut before an answer.
 * - `truncated`: the connection is cut after so many bytes of the body.
 * - `halfOpen`: nothing is sent after so many bytes, not even on open streams; the connection stays open.
 * - `rateLimited`: 429 with `Retry-After`.
 * - `expired`: 401; the message may repeat the credentials, as a real service once did.
 * - `forbidden`: 403.
 * @public
 */
export type Fault =
  | { readonly kind: 'slow'; readonly milliseconds: number }
  | { readonly kind: 'down' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'truncated'; readonly afterBytes: number }
  | { readonly kind: 'halfOpen'; readonly afterBytes: number }
  | { readonly kind: 'rateLimited'; readonly retryAfterSeconds: number }
  | { readonly kind: 'expired'; readonly echoCredentials?: boolean }
  | { readonly kind: 'forbidden' };

/**
 * A fault and the requests that it affects.
 * @public
 */
export interface FaultRule {
  readonly standIn: StandIn;
  readonly fault: Fault;
  /** How a path begins, below the stand-in's own; all paths unless given. */
  readonly path?: string;
  readonly method?: string;
  /** For how many requests; for all unless given. */
  readonly times?: number;
}
