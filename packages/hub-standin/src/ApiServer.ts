import type { RestServer } from './rest';
import type { Watches } from './watch';

/** What the request handlers and controllers share. */
export interface ApiServer extends RestServer {
  readonly watches: Watches;
}
