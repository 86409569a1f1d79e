import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ChangesListener } from './ChangesListener';
import { queryClient as sharedQueryClient } from './queryClient';

/**
 * Properties of {@link PaletteAiProvider}.
 *
 * @public
 */
export type PaletteAiProviderProps = {
  children: ReactNode;
  /** Another store than the one that all of the portal shares, for tests. */
  queryClient?: QueryClient;
};

/**
 * What the hooks of this package need around them: the store of what was
 * fetched, kept up to date by signals of the backend.
 *
 * @public
 */
export function PaletteAiProvider({
  children,
  queryClient = sharedQueryClient,
}: PaletteAiProviderProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <ChangesListener />
      {children}
    </QueryClientProvider>
  );
}
