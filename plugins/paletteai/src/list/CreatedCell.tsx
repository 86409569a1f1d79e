import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { CellText } from '@backstage/ui';
import { readDate } from '@paletteai/backstage-plugin-paletteai-react';
import { paletteAiTranslationRef } from '../translation';

/** Creation date. */
export function CreatedCell({ createdAt }: { createdAt: string | undefined }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const time = readDate(createdAt);
  return <CellText title={time ? t('fields.created', { time }) : ''} />;
}
