import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Text } from '@backstage/ui';
import { useEffect } from 'react';
import type { PaletteAiQuery } from '../../query/usePaletteAiQuery';
import { FailureState } from '../../states/FailureState';
import { ChoiceInput } from '../ChoiceInput';
import type { InputProps } from '../InputProps';
import { paletteAiInputsTranslationRef } from '../translation';
import type { AllowedScopes } from './allowedScopes';

type Scope = { hub: string; name: string; displayName: string };

export type ScopeInputProps = InputProps<string | undefined> & {
  query: PaletteAiQuery<AllowedScopes<Scope>>;
  search: string;
  onSearch: (search: string) => void;
  searchLabel: string;
  /** Shown when the person cannot do it anywhere. */
  noneText: string;
};

/** Chooses a Tenant or Project, as `hub/name`, among those in which the person may act. */
export function ScopeInput(props: ScopeInputProps) {
  const { query, search, onSearch, searchLabel, noneText, ...input } = props;
  const { value, onChange } = input;
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const scopes = query.data?.items ?? [];
  const only =
    scopes.length === 1 && search === '' && !query.data?.hasMore
      ? keyOf(scopes[0])
      : undefined;
  useEffect(() => {
    // Without dependencies: other inputs of a form may have overridden the choice.
    if (only && value === undefined) {
      onChange(only);
    }
  });
  if (query.error && !query.data) {
    return <FailureState error={query.error} onRetry={() => query.refetch()} />;
  }
  const hubs = new Set(scopes.map(({ hub }) => hub));
  const choices = scopes.map(scope => ({
    id: keyOf(scope),
    label: scope.displayName,
    description: hubs.size > 1 ? keyOf(scope) : scope.name,
  }));
  if (value && !choices.some(({ id }) => id === value)) {
    choices.unshift({
      id: value,
      label: value.slice(value.indexOf('/') + 1),
      description: value,
    });
  }
  const isEmpty = query.data && scopes.length === 0 && search === '';
  return (
    <>
      <ChoiceInput
        {...input}
        choices={choices}
        placeholder={query.isPending ? t('scope.loading') : t('scope.choose')}
        search={{ text: search, onChange: onSearch, placeholder: searchLabel }}
      />
      {isEmpty && (
        <Text as="p" variant="body-small" color="secondary">
          {noneText}
        </Text>
      )}
    </>
  );
}

function keyOf({ hub, name }: Scope): string {
  return `${hub}/${name}`;
}
