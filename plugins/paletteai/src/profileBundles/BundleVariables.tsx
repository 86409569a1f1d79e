import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { CellText, ColumnConfig } from '@backstage/ui';
import type { ProfileBundleView } from '@paletteai/backstage-plugin-paletteai-common';
import { FactTable } from '../facts/FactTable';
import { NameCell } from '../facts/NameCell';
import { paletteAiTranslationRef } from '../translation';
import { variableRules } from './variableRules';

type Variable = ProfileBundleView['variables'][number];

/** Values that a deployment of the bundle gives. */
export function BundleVariables({ variables }: { variables: Variable[] }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);

  function rulesText(variable: Variable): string {
    return variableRules(variable)
      .map(rule => {
        switch (rule.kind) {
          case 'choices':
            return t('rules.choices', { choices: rule.choices.join(', ') });
          case 'pattern':
            return t('rules.pattern', { pattern: rule.pattern });
          case 'minimum':
            return t('rules.minimum', { minimum: String(rule.minimum) });
          default:
            return t('rules.maximum', { maximum: String(rule.maximum) });
        }
      })
      .join(' ');
  }

  function defaultText({ sensitive, default: text = '' }: Variable): string {
    return sensitive ? t('variables.sensitive') : text;
  }

  const columns: ColumnConfig<Variable & { id: string }>[] = [
    {
      id: 'name',
      label: t('fields.name'),
      isRowHeader: true,
      cell: ({ name, displayName }) => (
        <NameCell name={name} displayName={displayName} />
      ),
    },
    {
      id: 'type',
      label: t('fields.type'),
      cell: variable => (
        <CellText
          title={t(`variableTypes.${variable.type}`)}
          description={rulesText(variable)}
        />
      ),
    },
    {
      id: 'required',
      label: t('variables.required'),
      cell: ({ required }) => (
        <CellText title={t(required ? 'variables.yes' : 'variables.no')} />
      ),
    },
    {
      id: 'default',
      label: t('variables.default'),
      cell: variable => <CellText title={defaultText(variable)} />,
    },
    {
      id: 'description',
      label: t('variables.description'),
      cell: ({ description = '' }) => <CellText title={description} />,
    },
  ];

  return (
    <FactTable
      items={variables}
      idOf={({ name }) => name}
      columns={columns}
      emptyText={t('variables.none')}
    />
  );
}
