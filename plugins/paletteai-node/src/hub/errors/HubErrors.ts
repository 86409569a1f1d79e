import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';

/**
 * One field that the hub refused.
 *
 * @public
 */
export interface HubFieldProblem {
  /**
   * Path as in the object, without a leading dot: `spec.gpuLimits[0].family`. Undefined when the
   * hub's complaint is about the object as a whole.
   */
  readonly path?: string;
  /** What is wrong, for translations. */
  readonly reason:
    | 'unknown'
    | 'duplicate'
    | 'type'
    | 'required'
    | 'notSupported'
    | 'invalid'
    | 'forbidden'
    | 'tooLong';
  /** The hub's own words, without values of secrets. English. */
  readonly message: string;
}

/**
 * The hub refused an object because of its fields. Answers 400.
 *
 * @public
 */
export class HubInvalidError extends InputError {
  /** All fields that are known to be wrong. */
  readonly problems: readonly HubFieldProblem[];

  constructor(message: string, problems: readonly HubFieldProblem[]) {
    super(message);
    this.problems = problems;
  }
}

/**
 * The hub does not let the person, or the portal's own account, do this. Answers 403.
 *
 * @public
 */
export class HubDeniedError extends NotAllowedError {
  /**
   * - `person`: the impersonated person lacks the right
   * - `portal`: the portal's account lacks the right
   * - `impersonation`: the portal's account cannot impersonate the person or one of the groups
   * - `policy`: an admission policy or webhook of the hub refused the change
   */
  readonly denied: 'person' | 'portal' | 'impersonation' | 'policy';

  constructor(message: string, denied: HubDeniedError['denied']) {
    super(message);
    this.denied = denied;
  }
}

/**
 * An object or kind in the request does not exist on the hub. Maps to 404.
 *
 * @public
 */
export class HubNotFoundError extends NotFoundError {
  /** What exactly is not there. */
  readonly missing: 'object' | 'namespace' | 'kind';

  constructor(message: string, missing: HubNotFoundError['missing']) {
    super(message);
    this.missing = missing;
  }
}

/**
 * A field of the object that another writer manages.
 *
 * @public
 */
export interface HubFieldConflict {
  /** Path as in the object, without a leading dot. */
  readonly path: string;
  /** Its field manager, for example `kubectl`. */
  readonly manager?: string;
}

/**
 * The object is not in the state that the request supposes. Answers 409.
 *
 * @public
 */
export class HubConflictError extends ConflictError {
  /**
   * - `ownership`: other writers hold fields, see `conflicts`
   * - `stale`: the object changed since it was read
   * - `exists`: an object with this name is there already
   * - `terminating`: its namespace is being deleted
   */
  readonly conflict: 'ownership' | 'stale' | 'exists' | 'terminating';
  /** The fields that others hold; empty unless the conflict is about ownership. */
  readonly conflicts: readonly HubFieldConflict[];

  constructor(
    message: string,
    conflict: HubConflictError['conflict'],
    conflicts: readonly HubFieldConflict[] = [],
  ) {
    super(message);
    this.conflict = conflict;
    this.conflicts = conflicts;
  }
}

/**
 * The hub gave no usable answer. Answers 503: it is neither the caller's fault nor theirs to
 * fix, and may pass.
 *
 * @public
 */
export class HubUnavailableError extends ServiceUnavailableError {
  /**
   * - `connection`: no connection, or it broke
   * - `shutdown`: the portal shuts down
   * - `tls`: the certificate is not trusted
   * - `timeout`: no answer in time
   * - `credentials`: the hub does not accept the portal's account (401)
   * - `throttled`: the hub asks to slow down (429)
   * - `server`: the hub responded with an internal error
   * - `malformed`: the answer is not what the Kubernetes API promises
   * - `expired`: the requested resource version is no longer available (410), or not yet
   */
  readonly reason:
    | 'connection'
    | 'shutdown'
    | 'tls'
    | 'timeout'
    | 'credentials'
    | 'throttled'
    | 'server'
    | 'malformed'
    | 'expired';
  /** What the hub asked to wait, in milliseconds. */
  readonly retryAfterMs?: number;
  // Private, so that nothing that serializes errors shows it.
  readonly #detail: string | undefined;

  /** @param detail - for the log only, such as the address of the hub */
  constructor(
    message: string,
    reason: HubUnavailableError['reason'],
    options: { readonly retryAfterMs?: number; readonly detail?: string } = {},
  ) {
    super(message);
    this.reason = reason;
    this.retryAfterMs = options.retryAfterMs;
    this.#detail = options.detail;
  }

  /** The message with everything that the operator of the portal needs. Must not be shown. */
  get logMessage(): string {
    return this.#detail === undefined
      ? this.message
      : `${this.message}. ${this.#detail}`;
  }
}

/**
 * What the log says about an error: what its message hides from people included.
 *
 * @public
 */
export function logMessageOf(error: Error): string {
  return error instanceof HubUnavailableError
    ? error.logMessage
    : error.message;
}
