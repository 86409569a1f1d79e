import type { LoggerService } from '@backstage/backend-plugin-api';
import { Clock } from '../time/Clock';
import { RateLimiter } from './RateLimiter';
import { RemoteAgents } from './RemoteAgents';

/** What all clients of remotes in one process share. */
export interface RemoteEnvironment {
  readonly agents: RemoteAgents;
  readonly limiter: RateLimiter;
  readonly clock: Clock;
  readonly logger?: Pick<LoggerService, 'debug'>;
}
