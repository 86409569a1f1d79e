import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { CellText, ColumnConfig } from '@backstage/ui';
import type { DeploymentView } from '@paletteai/backstage-plugin-paletteai-common';
import { FactTable } from '../facts/FactTable';
import { StatusCell } from '../list/StatusCell';
import { paletteAiTranslationRef } from '../translation';

type DeployedObject = DeploymentView['deployedObjects'][number];

/** What a deployment made on the cluster of its pool. */
export function DeployedObjects({ objects }: { objects: DeployedObject[] }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);

  const columns: ColumnConfig<DeployedObject & { id: string }>[] = [
    {
      id: 'name',
      label: t('fields.name'),
      isRowHeader: true,
      cell: ({ name, namespace }) => (
        <CellText title={name} description={namespace} />
      ),
    },
    {
      id: 'kind',
      label: t('fields.type'),
      cell: ({ kind, apiVersion }) => (
        <CellText title={kind} description={apiVersion} />
      ),
    },
    {
      id: 'status',
      label: t('fields.status'),
      cell: ({ ready }) => <StatusCell readiness={readinessOf(ready)} />,
    },
    {
      id: 'message',
      label: t('fields.message'),
      cell: ({ message = '' }) => <CellText title={message} />,
    },
  ];

  return (
    <FactTable
      items={objects}
      idOf={({ apiVersion, kind, namespace, name }) =>
        [apiVersion, kind, namespace, name].join(' ')
      }
      columns={columns}
      emptyText={t('deployment.noResources')}
    />
  );
}

function readinessOf(ready: boolean | undefined) {
  if (ready === undefined) {
    return 'unknown';
  }
  return ready ? 'ready' : 'notReady';
}
