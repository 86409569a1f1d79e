import type { TokenLookup } from './authentication';
import type { ImpersonationModes } from './authorization';
import type { RestServer } from './rest';
import type { Watches } from './watch';

/** What the handlers of requests work with. */
export interface ApiServer extends RestServer {
  readonly watches: Watches;
  /** The user that a bearer token belongs to. */
  readonly userOf: TokenLookup;
  readonly impersonationModes: ImpersonationModes;
}
