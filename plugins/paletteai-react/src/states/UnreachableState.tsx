import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Alert } from '@backstage/ui';
import type { PaletteAiFailure } from '@paletteai/backstage-plugin-paletteai-common';
import { readDate } from '../status/readDate';
import { paletteAiReactTranslationRef } from '../translation';
import { RetryButton } from './RetryButton';

/**
 * Properties of `UnreachableState`.
 *
 * @public
 */
export type UnreachableStateProps = {
  failure: Extract<PaletteAiFailure, { kind: 'unreachable' }>;
  onRetry: () => void;
  /** When the displayed data was fetched; absent if there is none. */
  shownFrom?: Date;
};

/**
 * Says what cannot be reached, since when, and from when the snapshot is.
 *
 * @public
 */
export function UnreachableState({
  failure: { hub, since, reason },
  onRetry,
  shownFrom,
}: UnreachableStateProps) {
  const { t } = useTranslationRef(paletteAiReactTranslationRef);
  const sinceDate = readDate(since);
  const sentences = [
    sinceDate && t('states.unreachable.since', { since: sinceDate }),
    reason,
    shownFrom
      ? t('states.unreachable.lastSnapshot', { time: shownFrom })
      : t('states.unreachable.tryAgain'),
  ];
  return (
    <Alert
      role="alert"
      status="warning"
      icon
      title={
        hub
          ? t('states.unreachable.hubTitle', { hub })
          : t('states.unreachable.portalTitle')
      }
      description={sentences.filter(Boolean).join(' ')}
      customActions={<RetryButton onRetry={onRetry} />}
    />
  );
}
