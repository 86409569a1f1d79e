import { ReflectorReport } from './ReflectorState';

/**
 * How fresh the snapshot of one kind on one hub is. All times are ISO 8601.
 *
 * - `connecting`: nothing was read yet; `reason` says what is in the way
 * - `live`: changes arrive as they happen
 * - `stale`: the last good snapshot is served, which is as of `since`; also when the hub no longer
 *   serves the kind
 * - `denied`: the portal's account cannot read the kind; a snapshot from before is kept
 * - `absent`: nothing was ever read, as the hub does not serve the kind, or only in
 *   `otherVersions`, which cannot be read; it is looked for again
 *
 * @public
 */
export type HubKindStatus =
  | { readonly phase: 'connecting'; readonly reason?: string }
  | { readonly phase: 'live' }
  | { readonly phase: 'stale'; readonly since: string; readonly reason: string }
  | {
      readonly phase: 'denied';
      readonly since: string;
      readonly reason: string;
    }
  | {
      readonly phase: 'absent';
      readonly since: string;
      readonly reason: string;
      readonly otherVersions: readonly string[];
    };

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
    case 'absent': {
      const { message: reason, otherVersions } = report.availability;
      return status.phase === 'absent' && status.reason === reason
        ? status
        : { phase: 'absent', since: now, reason, otherVersions };
    }
    default:
      return failedStatus(status, report.failure, synced, now);
  }
}

function failedStatus(
  status: HubKindStatus,
  { kind, message: reason }: (ReflectorReport & { type: 'failed' })['failure'],
  synced: boolean,
  now: string,
): HubKindStatus {
  if (kind === 'denied') {
    return {
      phase: 'denied',
      since: status.phase === 'denied' ? status.since : now,
      reason,
    };
  }
  if (!synced) {
    return status.phase === 'connecting' && status.reason === reason
      ? status
      : { phase: 'connecting', reason };
  }
  if (status.phase === 'stale' && status.reason === reason) {
    return status;
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
