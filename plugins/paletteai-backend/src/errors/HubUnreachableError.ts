import { ServiceUnavailableError } from '@backstage/errors';

/** A hub could not be asked, so there is no answer. */
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
      `The hub "${hub}" cannot be asked${since}: ${state.reason}. Try again in a minute; if it stays so, ask those who run the portal.`,
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
