import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Select } from '@backstage/ui';
import { paletteAiTranslationRef } from '../translation';
import type { SortDescriptor } from './useListState';

export type SortSelectProps = {
  value: SortDescriptor;
  onChange: (sort: SortDescriptor) => void;
  /** What can be ordered by, with its name. */
  fields: { id: string; label: string }[];
};

const DIRECTIONS = ['ascending', 'descending'] as const;

/** The order of a list that has no columns to click on. */
export function SortSelect({ value, onChange, fields }: SortSelectProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const choices = fields.flatMap(({ id, label }) =>
    DIRECTIONS.map(direction => ({
      id: `${id} ${direction}`,
      label: t(`list.${direction}`, { field: label }),
      sort: { column: id, direction },
    })),
  );
  return (
    <Select
      label={t('list.sort')}
      value={`${value.column} ${value.direction}`}
      onChange={key => {
        const choice = choices.find(({ id }) => id === key);
        if (choice) {
          onChange(choice.sort);
        }
      }}
      options={choices.map(({ id, label }) => ({ id, label }))}
    />
  );
}
