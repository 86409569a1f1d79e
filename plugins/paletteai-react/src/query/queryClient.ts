import { QueryClient } from '@tanstack/react-query';
import { failureOf } from '@paletteai/backstage-plugin-paletteai-common';

/**
 * One for all extensions of the portal, so that a page and the cards of
 * entities share what was fetched.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 10_000, retry: isWorthAnotherTry },
  },
});

export function isWorthAnotherTry(failures: number, error: unknown): boolean {
  const { kind } = failureOf(error);
  return failures < 1 && (kind === 'unreachable' || kind === 'other');
}
