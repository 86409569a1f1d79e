import { RateBudget } from './RateLimiter';
import { IntegrationFailure, IntegrationName } from './IntegrationRequestError';

/** What is particular about one remote. */
export interface RemoteProfile {
  readonly integration: IntegrationName;
  /** For messages. */
  readonly title: string;
  /** What the remote calls its keys. */
  readonly keyNoun: string;
  /** The budget that a path counts against, if the remote has one. */
  budgetOf(path: string): { prefix: string; budget: RateBudget } | undefined;
  /** Whether a request may be sent again without harm. */
  isSafe(method: string, path: string): boolean;
  /** What an error answer says. */
  readFailure(answer: RemoteAnswer): RemoteFailure;
}

export interface RemoteAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export type RemoteFailure = Pick<
  IntegrationFailure,
  'reason' | 'code' | 'reference'
> & {
  /** The remote's own message. It can contain anything, so it is logged redacted and never shown. */
  readonly message?: string;
};
