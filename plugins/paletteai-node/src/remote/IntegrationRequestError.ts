import { ServiceUnavailableError } from '@backstage/errors';

/**
 * Name of an integration.
 *
 * @public
 */
export type IntegrationName = 'palette' | 'huggingFace' | 'ngc';

/**
 * Why a request to an integration failed.
 *
 * - `credentials`: the key was not accepted
 * - `forbidden`: the key is good, but not for this, or not in this project
 * - `notFound`, `invalid`, `conflict`, `throttled`: as the names say
 * - `unavailable`: not offered at the moment, or in this region
 * - `server`: an error of the remote itself
 * - `tls`, `connection`, `timeout`: no answer came
 * - `egress`: `paletteai.egress` does not permit the host
 * - `malformed`: the answer is not what the remote documents; perhaps another server answered
 *
 * @public
 */
export type IntegrationFailureReason =
  | 'credentials'
  | 'forbidden'
  | 'notFound'
  | 'invalid'
  | 'conflict'
  | 'throttled'
  | 'unavailable'
  | 'server'
  | 'tls'
  | 'connection'
  | 'timeout'
  | 'egress'
  | 'malformed';

/**
 * A request to Palette, Hugging Face or NVIDIA NGC failed. Holds no key. Answers 503, as it is
 * not the caller's request to the portal that is wrong; look at `reason` for more.
 *
 * @public
 */
export class IntegrationRequestError extends ServiceUnavailableError {
  /** Which remote it was. */
  readonly integration: IntegrationName;
  /** What follows from the failure. */
  readonly reason: IntegrationFailureReason;
  /** Status code of the remote's answer, if there was one. */
  readonly remoteStatusCode?: number;
  /** The remote's own code, for example `ResourceNotFound`. */
  readonly code?: string;
  /** With which the remote's operators find the failure in their logs. */
  readonly reference?: string;
  /** What the remote asked to wait, in milliseconds. */
  readonly retryAfterMs?: number;

  constructor(message: string, details: IntegrationFailure) {
    super(message);
    this.integration = details.integration;
    this.reason = details.reason;
    this.remoteStatusCode = details.remoteStatusCode;
    this.code = details.code;
    this.reference = details.reference;
    this.retryAfterMs = details.retryAfterMs;
  }
}

/**
 * The facts of an {@link IntegrationRequestError}.
 *
 * @public
 */
export interface IntegrationFailure {
  /** Which remote it was. */
  readonly integration: IntegrationName;
  /** What follows from the failure. */
  readonly reason: IntegrationFailureReason;
  /** Status code of the remote's answer, if there was one. */
  readonly remoteStatusCode?: number;
  /** The remote's own code. */
  readonly code?: string;
  /** With which the remote's operators find the failure. */
  readonly reference?: string;
  /** What the remote asked to wait, in milliseconds. */
  readonly retryAfterMs?: number;
}
