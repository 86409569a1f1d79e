import { queryClient } from '../query/queryClient';

/**
 * Empties the store that all providers share, so that tests do not see what
 * others fetched. To be called after each test that draws extensions of the
 * plugin as they are.
 *
 * @public
 */
export function forgetFetched(): void {
  queryClient.clear();
}
