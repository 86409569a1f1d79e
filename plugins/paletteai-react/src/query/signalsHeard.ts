import type { QueryClient } from '@tanstack/react-query';
import { QUERY_SCOPE } from './nouns';

const HEARD = [QUERY_SCOPE, 'signals'];

/** Two beats of the backend and some time for them to arrive. */
const SILENCE_MS = 75_000;

const POLLING_MS = 30_000;
/** While signals arrive, only to catch up on those that were lost while the connection was away. */
const POLLING_WITH_SIGNALS_MS = 120_000;

/** Notes that a signal has arrived, beside what was fetched, whose age it is about. */
export function noteSignal(queryClient: QueryClient): void {
  queryClient.setQueryData(HEARD, true);
}

/** Whether signals arrive: that the portal has them says nothing about the connection. */
export function areSignalsHeard(queryClient: QueryClient): boolean {
  const heardAt = queryClient.getQueryState(HEARD)?.dataUpdatedAt ?? 0;
  return Date.now() - heardAt < SILENCE_MS;
}

/** How long to wait before asking again. */
export function pollingIntervalOf(queryClient: QueryClient): number {
  return areSignalsHeard(queryClient) ? POLLING_WITH_SIGNALS_MS : POLLING_MS;
}
