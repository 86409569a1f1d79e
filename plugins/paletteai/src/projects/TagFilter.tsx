import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Select } from '@backstage/ui';
import { useFacetOptions } from '../list/useFacetOptions';
import { paletteAiTranslationRef } from '../translation';

export type TagFilterProps = {
  /** Each as `key=value`. */
  values: string[];
  onChange: (values: string[]) => void;
};

/** Tags to filter by; Projects must have all that are chosen. */
export function TagFilter({ values, onChange }: TagFilterProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { options, search } = useFacetOptions('tag', values);
  return (
    <Select
      label={t('list.tags')}
      selectionMode="multiple"
      placeholder={t('list.anyTag')}
      value={values}
      onChange={keys => onChange(keys.map(String))}
      search={search}
      options={options}
    />
  );
}
