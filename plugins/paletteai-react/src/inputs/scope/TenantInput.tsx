import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TenantRef } from '@paletteai/backstage-plugin-paletteai-common';
import { parseProjectKey } from '../../selection/projectKey';
import type { InputProps } from '../InputProps';
import { paletteAiInputsTranslationRef } from '../translation';
import { useTenantsFor } from './allowedScopes';
import { ScopeInput } from './ScopeInput';
import { useSearchText } from './useSearchText';

/**
 * Chooses a Tenant among those in which the person may create Projects.
 *
 * @public
 */
export function TenantInput({
  value,
  onChange,
  ...input
}: InputProps<TenantRef | undefined>) {
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const search = useSearchText();
  return (
    <ScopeInput
      {...input}
      value={value && `${value.hub}/${value.tenant}`}
      onChange={key => onChange(readTenant(key))}
      query={useTenantsFor('project.create', search.settled)}
      search={search.text}
      onSearch={search.change}
      searchLabel={t('scope.searchTenants')}
      noneText={t('scope.noTenants')}
    />
  );
}

function readTenant(key: string | undefined): TenantRef | undefined {
  const ref = parseProjectKey(key ?? '');
  return ref && { hub: ref.hub, tenant: ref.project };
}
