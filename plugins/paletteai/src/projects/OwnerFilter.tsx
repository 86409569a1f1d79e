import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { FilterSelect } from '../list/FilterSelect';
import { useFacetOptions } from '../list/useFacetOptions';
import { paletteAiTranslationRef } from '../translation';

export type OwnerFilterProps = {
  value: string | undefined;
  onChange: (value: string) => void;
};

/** Groups that administer Projects, to filter by. */
export function OwnerFilter({ value, onChange }: OwnerFilterProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { options, search } = useFacetOptions('owner', value ? [value] : []);
  return (
    <FilterSelect
      label={t('list.owner')}
      anyLabel={t('list.anyOwner')}
      value={value}
      onChange={onChange}
      options={options}
      search={search}
    />
  );
}
