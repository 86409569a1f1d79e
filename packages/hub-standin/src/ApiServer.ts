import type { RestServer } from './rest';
import type { Watches } from './watch';

/** What the handlers of requests and the controllers work with. */
export interface ApiServer extends RestServer {
  readonly watches: Watches;
}
