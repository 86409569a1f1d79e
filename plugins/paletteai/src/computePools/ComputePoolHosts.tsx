import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Cell, CellText, ColumnConfig } from '@backstage/ui';
import {
  ComputePoolView,
  HOST_STATES,
} from '@paletteai/backstage-plugin-paletteai-common';
import { MachineState } from '../compute/MachineState';
import { FactTable } from '../facts/FactTable';
import { paletteAiTranslationRef } from '../translation';

type Host = ComputePoolView['hosts'][number];

/** Hosts that make up a Compute Pool. */
export function ComputePoolHosts({ hosts }: { hosts: Host[] }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);

  function roleText({ role }: Host): string {
    if (!role) {
      return '';
    }
    return role === 'Worker'
      ? t('computePool.worker')
      : t('computePool.controlPlane');
  }

  const columns: ColumnConfig<Host & { id: string }>[] = [
    {
      id: 'host',
      label: t('computePool.host'),
      isRowHeader: true,
      cell: ({ uid, name = uid }) => (
        <CellText title={name} description={name === uid ? undefined : uid} />
      ),
    },
    {
      id: 'role',
      label: t('computePool.role'),
      cell: host => <CellText title={roleText(host)} />,
    },
    {
      id: 'nodePool',
      label: t('computePool.nodePool'),
      cell: ({ pool = '' }) => <CellText title={pool} />,
    },
    {
      id: 'status',
      label: t('fields.status'),
      cell: ({ state = '' }) => {
        const known = HOST_STATES.find(name => name === state);
        return known ? (
          <Cell>
            <MachineState state={known} message={undefined} />
          </Cell>
        ) : (
          <CellText title={state} />
        );
      },
    },
  ];

  return (
    <FactTable
      items={hosts}
      idOf={({ uid }) => uid}
      columns={columns}
      emptyText={t('computePool.noHosts')}
    />
  );
}
