import { Flex } from '@backstage/ui';
import type { ReactNode } from 'react';
import { failureOf } from '@paletteai/backstage-plugin-paletteai-common';
import type { PaletteAiQuery } from '../query/usePaletteAiQuery';
import { FailureState } from './FailureState';
import { LoadingState } from './LoadingState';

/**
 * Properties of {@link QueryState}.
 *
 * @public
 */
export type QueryStateProps<TData> = {
  query: PaletteAiQuery<TData>;
  /** Renders what was fetched. */
  children: (data: TData) => ReactNode;
};

/** After these failures, previously fetched data must not be shown. */
const WITHDRAWING = ['denied', 'notFound'];

/**
 * Renders what was fetched, or why there is nothing. When it can no longer be
 * brought up to date, the last good snapshot stays under the message.
 *
 * @public
 */
export function QueryState<TData>({ query, children }: QueryStateProps<TData>) {
  const { data, error, isPending, dataUpdatedAt } = query;
  const retry = () => {
    query.refetch();
  };
  if (isPending) {
    return <LoadingState />;
  }
  if (!error) {
    return <>{data !== undefined && children(data)}</>;
  }
  if (data === undefined || WITHDRAWING.includes(failureOf(error).kind)) {
    return <FailureState error={error} onRetry={retry} />;
  }
  return (
    <Flex direction="column" gap="4">
      <FailureState
        error={error}
        onRetry={retry}
        shownFrom={new Date(dataUpdatedAt)}
      />
      {children(data)}
    </Flex>
  );
}
