import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Cell, CellText, ColumnConfig } from '@backstage/ui';
import type { DeploymentView } from '@paletteai/backstage-plugin-paletteai-common';
import { FactTable } from '../facts/FactTable';
import { WebLink } from '../facts/WebLink';
import { paletteAiTranslationRef } from '../translation';

type Endpoint = DeploymentView['endpoints'][number];

/** Where a deployment answers. */
export function DeploymentEndpoints({ endpoints }: { endpoints: Endpoint[] }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);

  const columns: ColumnConfig<Endpoint & { id: string }>[] = [
    {
      id: 'name',
      label: t('fields.name'),
      isRowHeader: true,
      cell: ({ name }) => <CellText title={name} />,
    },
    {
      id: 'type',
      label: t('fields.type'),
      cell: ({ type = '' }) => <CellText title={type} />,
    },
    {
      id: 'address',
      label: t('deployment.address'),
      cell: ({ url }) => (
        <Cell>
          <WebLink address={url} text={url} />
        </Cell>
      ),
    },
  ];

  return (
    <FactTable
      items={endpoints}
      idOf={({ name, url }) => `${name} ${url}`}
      columns={columns}
      emptyText={t('deployment.noEndpoints')}
    />
  );
}
