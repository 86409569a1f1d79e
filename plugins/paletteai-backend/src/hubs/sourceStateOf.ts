import type { HubStore } from '@paletteai/backstage-plugin-paletteai-node';
import type { SourceState } from './SourceState';

/** Judges the snapshot of one kind. */
export function sourceStateOf(
  store: Pick<HubStore, 'status' | 'synced'>,
  startedAt: string,
): SourceState {
  const { status, synced } = store;
  switch (status.phase) {
    case 'live':
      return { type: 'live' };
    case 'absent':
      return {
        // There are objects, but in a version that cannot be read: never an empty list.
        type: status.otherVersions.length > 0 ? 'unreachable' : 'incomplete',
        since: status.since,
        reason: status.reason,
      };
    case 'connecting':
      // Complete, and about to be kept up to date.
      if (synced && status.reason === undefined) {
        return { type: 'live' };
      }
      return {
        type: synced ? 'incomplete' : 'unreachable',
        since: startedAt,
        reason: status.reason ?? 'the portal is still connecting',
      };
    default:
      return {
        type: synced ? 'incomplete' : 'unreachable',
        since: status.since,
        reason: status.reason,
      };
  }
}

/** The worst of several, which is that of the whole. */
export function worstSourceState(states: readonly SourceState[]): SourceState {
  return (
    states.find(({ type }) => type === 'unreachable') ??
    states.find(({ type }) => type === 'incomplete') ?? { type: 'live' }
  );
}
