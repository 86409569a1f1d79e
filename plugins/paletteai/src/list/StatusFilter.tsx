import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { paletteAiTranslationRef } from '../translation';
import { FilterSelect } from './FilterSelect';

const STATUSES = ['ready', 'notReady', 'deleting', 'unknown'] as const;

export type StatusFilterProps = {
  value: string | undefined;
  onChange: (value: string) => void;
};

/** Narrows a list to what is in one state. */
export function StatusFilter({ value, onChange }: StatusFilterProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  return (
    <FilterSelect
      label={t('list.status')}
      anyLabel={t('list.anyStatus')}
      value={value}
      onChange={onChange}
      options={STATUSES.map(id => ({ id, label: t(`status.${id}`) }))}
    />
  );
}
