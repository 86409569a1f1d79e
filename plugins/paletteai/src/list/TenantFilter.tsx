import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useTenants } from '@paletteai/backstage-plugin-paletteai-react';
import { paletteAiTranslationRef } from '../translation';
import { FilterSelect } from './FilterSelect';

const ALL = { limit: 1_000, orderField: 'displayName' } as const;

export type TenantFilterProps = {
  value: string | undefined;
  onChange: (value: string) => void;
};

/** Tenants to filter by. Those of one name on several hubs are one choice, as the filter goes by the name. */
export function TenantFilter({ value, onChange }: TenantFilterProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { data } = useTenants(ALL);
  const labels = new Map<string, string>(value ? [[value, value]] : []);
  for (const { name, displayName } of data?.items ?? []) {
    labels.set(name, displayName);
  }
  return (
    <FilterSelect
      label={t('list.tenant')}
      anyLabel={t('list.allTenants')}
      value={value}
      onChange={onChange}
      options={[...labels].map(([id, label]) => ({ id, label }))}
    />
  );
}
