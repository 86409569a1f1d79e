import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { readDate } from '@paletteai/backstage-plugin-paletteai-react';
import { paletteAiTranslationRef } from '../translation';
import type { Fact } from './Facts';
import { TextList } from './TextList';

/** Since when an object is being deleted and what holds that; nothing for any other object. */
export function useDeletionFacts({
  deletingSince,
  finalizers = [],
}: {
  deletingSince?: string;
  finalizers?: string[];
}): Fact[] {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const time = readDate(deletingSince);
  if (!time) {
    return [];
  }
  return [
    {
      label: t('fields.deletingSince'),
      value: t('fields.deletionStarted', { time }),
    },
    ...(finalizers.length > 0
      ? [
          {
            label: t('fields.finalizers'),
            value: <TextList texts={finalizers} />,
          },
        ]
      : []),
  ];
}
