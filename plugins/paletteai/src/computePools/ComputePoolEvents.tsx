import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Text } from '@backstage/ui';
import {
  InProjectRef,
  QueryState,
  useEvents,
} from '@paletteai/backstage-plugin-paletteai-react';
import { TextList } from '../facts/TextList';
import { paletteAiTranslationRef } from '../translation';

/** What happened to a Compute Pool, the newest first. */
export function ComputePoolEvents({ poolRef }: { poolRef: InProjectRef }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const events = useEvents({ ...poolRef, kind: 'computePool' });
  return (
    <QueryState query={events}>
      {items =>
        items.length === 0 ? (
          <Text color="secondary">{t('computePool.noEvents')}</Text>
        ) : (
          <TextList
            texts={items.map(({ reason, message, count }) =>
              t('computePool.event', { reason, message, count }),
            )}
          />
        )
      }
    </QueryState>
  );
}
