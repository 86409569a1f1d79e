import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Alert } from '@backstage/ui';
import type { Page } from '@paletteai/backstage-plugin-paletteai-common';
import { readDate } from '../status/readDate';
import { paletteAiReactTranslationRef } from '../translation';

/**
 * Properties of {@link IncompleteSources}.
 *
 * @public
 */
export type IncompleteSourcesProps = {
  sources: Page<unknown>['incomplete'];
};

/**
 * Lists the hubs whose data is missing from a list; renders nothing if there are none.
 *
 * @public
 */
export function IncompleteSources({ sources }: IncompleteSourcesProps) {
  const { t } = useTranslationRef(paletteAiReactTranslationRef);
  if (sources.length === 0) {
    return null;
  }
  return (
    <Alert
      role="status"
      status="warning"
      icon
      title={t('states.incomplete.title')}
      description={sources
        .map(({ hub, since, ...source }) => {
          // Reasons are sentences, or parts of one.
          const reason = source.reason.replace(/\.$/, '');
          const sinceDate = readDate(since);
          return sinceDate
            ? t('states.incomplete.sourceSince', {
                hub,
                reason,
                since: sinceDate,
              })
            : t('states.incomplete.source', { hub, reason });
        })
        .join(' ')}
    />
  );
}
