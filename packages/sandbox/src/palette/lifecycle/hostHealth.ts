import { EdgeHostRecord, HostHealth } from '../model/records';

/**
 * The health of a host now; one with a recurring outage fails and recovers by the clock alone.
 * @internal
 */
export function hostHealth(host: EdgeHostRecord, now: number): HostHealth {
  const { outage, health, createdAt } = host;
  if (outage && health.state === 'healthy') {
    const elapsed = now - createdAt;
    // The first period is a good one, so that a fresh sandbox starts in order.
    const failing =
      elapsed >= outage.everyMs && elapsed % outage.everyMs < outage.lastsMs;
    if (failing) {
      return { state: 'unhealthy', message: outage.message };
    }
  }
  return health;
}
