import { queryClient } from '../query/queryClient';

/**
 * Fetches everything again that is shown, as a signal of the backend would.
 *
 * @public
 */
export async function fetchAgain(): Promise<void> {
  await queryClient.invalidateQueries();
}
