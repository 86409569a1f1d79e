import { RateLimiter } from './RateLimiter';
import { RemoteAgents } from './RemoteAgents';
import { RemoteClock } from './RemoteClock';

/** What all clients of remotes in one process share. */
export interface RemoteEnvironment {
  readonly agents: RemoteAgents;
  readonly limiter: RateLimiter;
  readonly clock: RemoteClock;
}
