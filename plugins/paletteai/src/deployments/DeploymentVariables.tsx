import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { CellText, ColumnConfig } from '@backstage/ui';
import type { DeploymentView } from '@paletteai/backstage-plugin-paletteai-common';
import { QueryState } from '@paletteai/backstage-plugin-paletteai-react';
import { FactTable } from '../facts/FactTable';
import { NameCell } from '../facts/NameCell';
import { bundleNamed, useBundleQuery } from '../profileBundles/useBundleQuery';
import { paletteAiTranslationRef } from '../translation';
import { ShownVariable, shownVariables } from './shownVariables';

type Bundle = NonNullable<DeploymentView['profileBundleRef']>;

/** Values of a deployment; what is sensitive is never shown. */
export function DeploymentVariables({
  deployment,
}: {
  deployment: DeploymentView;
}) {
  const bundleRef =
    deployment.currentProfileBundleRef ?? deployment.profileBundleRef;
  return bundleRef ? (
    <DeclaredVariables deployment={deployment} bundleRef={bundleRef} />
  ) : (
    <VariableTable variables={shownVariables(deployment, [])} />
  );
}

/** Waits for the bundle, as it says which values are sensitive. */
function DeclaredVariables({
  deployment,
  bundleRef,
}: {
  deployment: DeploymentView;
  bundleRef: Bundle;
}) {
  const { hub, namespace = '' } = deployment;
  const bundles = useBundleQuery({ hub, namespace, bundleRef });
  return (
    <QueryState query={bundles}>
      {page => (
        <VariableTable
          variables={shownVariables(
            deployment,
            bundleNamed(page, bundleRef.name)?.variables ?? [],
          )}
        />
      )}
    </QueryState>
  );
}

function VariableTable({ variables }: { variables: ShownVariable[] }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);

  function valueText(value: ShownVariable['value']): string {
    switch (value.kind) {
      case 'plain':
        return value.text;
      case 'default':
        return t('variables.isDefault', { value: value.text });
      case 'secret':
        return t('variables.inSecret', { name: value.secretName });
      case 'hidden':
        return t('variables.hidden');
      default:
        return t('fields.none');
    }
  }

  const columns: ColumnConfig<ShownVariable & { id: string }>[] = [
    {
      id: 'name',
      label: t('fields.name'),
      isRowHeader: true,
      cell: ({ name, displayName }) => (
        <NameCell name={name} displayName={displayName} />
      ),
    },
    {
      id: 'value',
      label: t('variables.value'),
      cell: ({ value }) => <CellText title={valueText(value)} />,
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
