import { HubKindStatus } from './HubKindStatus';
import { ReflectorReport } from './ReflectorStep';

/**
 * What a report makes of a status.
 *
 * @param synced - whether a complete snapshot is held
 * @param now - ISO time
 */
export function nextKindStatus(
  status: HubKindStatus,
  report: ReflectorReport,
  synced: boolean,
  now: string,
): HubKindStatus {
  switch (report.type) {
    case 'live':
      return status.phase === 'live' ? status : { phase: 'live' };
    case 'absent':
      return status.phase === 'absent'
        ? status
        : { phase: 'absent', since: now };
    default:
      return failedStatus(status, report, synced, now);
  }
}

function failedStatus(
  status: HubKindStatus,
  report: ReflectorReport & { type: 'failed' },
  synced: boolean,
  now: string,
): HubKindStatus {
  const { kind, message: reason } = report.failure;
  if (kind === 'notServed' && status.phase === 'absent') {
    return status;
  }
  if (kind === 'denied') {
    return {
      phase: 'denied',
      since: status.phase === 'denied' ? status.since : now,
      reason,
    };
  }
  if (!synced) {
    return { phase: 'connecting', reason };
  }
  return {
    phase: 'stale',
    // Whatever the reasons were meanwhile, the snapshot is as old as the first of them.
    since:
      status.phase === 'stale' || status.phase === 'denied'
        ? status.since
        : now,
    reason,
  };
}
