import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { CellText, ColumnConfig } from '@backstage/ui';
import type {
  HardwareSummary,
  MachineCounts,
} from '@paletteai/backstage-plugin-paletteai-common';
import { FactTable } from '../facts/FactTable';
import { paletteAiTranslationRef } from '../translation';
import { LinesCell } from './LinesCell';
import { tagTexts } from './tagTexts';
import { useHardwareTexts } from './useHardwareTexts';

type Row = HardwareSummary & { id: string };

/** In pixels. */
const COUNT_WIDTH = 115;

/** In pixels; what the others keep where the table must be scrolled. */
const AT_LEAST = 110;
const TEXT_AT_LEAST = 150;

/** Machines by hardware: how many there are and how many are free, in all and for each role. */
export function HardwareTable({ hardware }: { hardware: HardwareSummary[] }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { gpuOf, gpuMemoryOf, sizesOf } = useHardwareTexts();
  const hubs = new Set(hardware.map(({ hub }) => hub));

  function count(
    id: 'total' | 'available' | 'inUse' | 'unhealthy' | 'unknown',
  ): ColumnConfig<Row> {
    return {
      id,
      label: t(`compute.${id}`),
      width: COUNT_WIDTH,
      cell: ({ machines }) => <CellText title={String(machines[id])} />,
    };
  }

  function role(id: 'controlPlane' | 'worker'): ColumnConfig<Row> {
    return {
      id,
      label: t(`compute.${id}`),
      minWidth: AT_LEAST,
      cell: row => <CellText title={freeText(row[id])} />,
    };
  }

  function freeText({ total, available }: MachineCounts): string {
    return total === 0
      ? t('compute.cannot')
      : t('compute.freeOf', {
          free: String(available),
          total: String(total),
        });
  }

  const columns: ColumnConfig<Row>[] = [
    {
      id: 'gpu',
      minWidth: TEXT_AT_LEAST,
      label: t('compute.hardware'),
      isRowHeader: true,
      cell: row => <LinesCell lines={[gpuOf(row), gpuMemoryOf(row)]} />,
    },
    {
      id: 'size',
      minWidth: AT_LEAST,
      label: t('compute.size'),
      cell: row => <LinesCell lines={[...sizesOf(row), row.architecture]} />,
    },
    ...(hubs.size > 1
      ? [
          {
            id: 'hub',
            label: t('fields.hub'),
            cell: ({ hub }: Row) => <CellText title={hub} />,
          },
        ]
      : []),
    count('total'),
    count('available'),
    count('inUse'),
    count('unhealthy'),
    ...(hardware.some(({ machines }) => machines.unknown > 0)
      ? [count('unknown')]
      : []),
    role('controlPlane'),
    role('worker'),
    {
      id: 'tags',
      minWidth: TEXT_AT_LEAST,
      label: t('compute.tags'),
      cell: ({ resourceGroups }) => (
        <LinesCell lines={tagTexts(resourceGroups)} />
      ),
    },
  ];
  return (
    <FactTable
      items={hardware}
      idOf={({ id }) => id}
      columns={columns}
      emptyText={t('fields.none')}
    />
  );
}
