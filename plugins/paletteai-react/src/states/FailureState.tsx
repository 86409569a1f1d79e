import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Alert } from '@backstage/ui';
import { failureOf } from '@paletteai/backstage-plugin-paletteai-common';
import { paletteAiReactTranslationRef } from '../translation';
import { DeniedState } from './DeniedState';
import { RetryButton } from './RetryButton';
import { UnreachableState } from './UnreachableState';

/**
 * Properties of `FailureState`.
 *
 * @public
 */
export type FailureStateProps = {
  /** What was thrown. */
  error: unknown;
  onRetry: () => void;
  /** When the displayed data was fetched; absent if there is none. */
  shownFrom?: Date;
};

/**
 * Explains why data could not be loaded, and what to do.
 *
 * @public
 */
export function FailureState({ error, onRetry, shownFrom }: FailureStateProps) {
  const { t } = useTranslationRef(paletteAiReactTranslationRef);
  const failure = failureOf(error);
  switch (failure.kind) {
    case 'denied':
      return <DeniedState failure={failure} />;
    case 'unreachable':
      return (
        <UnreachableState
          failure={failure}
          onRetry={onRetry}
          shownFrom={shownFrom}
        />
      );
    case 'notFound':
      return (
        <Alert
          role="alert"
          status="info"
          icon
          title={t('states.notFound.title')}
          description={t('states.notFound.description')}
        />
      );
    default:
      return (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t(
            shownFrom ? 'states.error.staleTitle' : 'states.error.title',
          )}
          description={failure.message}
          customActions={<RetryButton onRetry={onRetry} />}
        />
      );
  }
}
