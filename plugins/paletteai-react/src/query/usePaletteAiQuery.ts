import { useApi } from '@backstage/core-plugin-api';
import {
  keepPreviousData,
  useQuery,
  useQueryClient,
  UseQueryResult,
} from '@tanstack/react-query';
import type {
  PaletteAiApi,
  PaletteAiRequestOptions,
} from '@paletteai/backstage-plugin-paletteai-common';
import { paletteAiApiRef } from '../api/paletteAiApiRef';
import { QUERY_SCOPE, QueryNoun } from './nouns';
import { pollingIntervalOf } from './signalsHeard';

/**
 * State of a query that is kept up to date.
 *
 * @public
 */
export type PaletteAiQuery<TData> = Pick<
  UseQueryResult<TData, Error>,
  | 'data'
  | 'error'
  | 'isPending'
  | 'isFetching'
  | 'isPlaceholderData'
  | 'dataUpdatedAt'
  | 'refetch'
>;

export type QueryDescription<TData> = {
  noun: QueryNoun;
  /** Tells the query from others about the same noun. */
  key: readonly unknown[];
  fetch: (
    api: PaletteAiApi,
    options: PaletteAiRequestOptions,
  ) => Promise<TData>;
  /** Shows the result of the query before until the new one is there. */
  keepPrevious?: boolean;
  enabled?: boolean;
};

export function usePaletteAiQuery<TData>({
  noun,
  key,
  fetch,
  keepPrevious = false,
  enabled = true,
}: QueryDescription<TData>): PaletteAiQuery<TData> {
  const api = useApi(paletteAiApiRef);
  const queryClient = useQueryClient();
  return useQuery<TData, Error>({
    queryKey: [QUERY_SCOPE, noun, ...key],
    queryFn: ({ signal }) => fetch(api, { signal }),
    enabled,
    placeholderData: keepPrevious ? keepPreviousData : undefined,
    refetchInterval: () => pollingIntervalOf(queryClient),
    refetchIntervalInBackground: false,
  });
}
