import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Alert } from '@backstage/ui';
import { failureOf } from '@paletteai/backstage-plugin-paletteai-common';
import type { PaletteAiQuery } from '../query/usePaletteAiQuery';
import { paletteAiReactTranslationRef } from '../translation';
import { RetryButton } from './RetryButton';

/**
 * Properties of {@link AccessFailure}.
 *
 * @public
 */
export type AccessFailureProps = {
  /** As of `useProjectAccess`, `useProjectCreationAccess` or `useInProjectCreationAccess`. */
  query: PaletteAiQuery<unknown>;
};

/** What the page itself says of the object that access was asked for. */
const SAID_BY_PAGES = ['denied', 'notFound'];

/**
 * Says that it is not known what the person may do, so that no one takes an
 * action that is not offered for one that is forbidden. Nothing while it is
 * known or being asked for.
 *
 * @public
 */
export function AccessFailure({ query }: AccessFailureProps) {
  const { t } = useTranslationRef(paletteAiReactTranslationRef);
  const { data, error } = query;
  if (
    data !== undefined ||
    !error ||
    SAID_BY_PAGES.includes(failureOf(error).kind)
  ) {
    return null;
  }
  return (
    <Alert
      role="status"
      status="warning"
      icon
      title={t('states.access.title')}
      description={t('states.access.description')}
      customActions={<RetryButton onRetry={() => query.refetch()} />}
    />
  );
}
