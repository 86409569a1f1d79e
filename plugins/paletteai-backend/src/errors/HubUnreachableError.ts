import { ServiceUnavailableError } from '@backstage/errors';

/** The data is unavailable because a hub cannot be reached. */
export class HubUnreachableError extends ServiceUnavailableError {
  readonly hub: string;
  /** ISO 8601. */
  readonly since: string | undefined;
  readonly reason: string;

  private constructor(
    hub: string,
    state: { readonly since?: string; readonly reason: string },
  ) {
    const since = state.since ? ` since ${state.since}` : '';
    super(
      `The hub "${hub}" is unavailable${since}: ${state.reason}. Try again in a minute. If the problem persists, contact a portal administrator.`,
    );
    this.hub = hub;
    this.since = state.since;
    this.reason = state.reason;
  }

  static create(
    hub: string,
    state: { readonly since?: string; readonly reason: string },
  ): HubUnreachableError {
    return new HubUnreachableError(hub, state);
  }
}
