import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  Cell,
  CellText,
  ColumnConfig,
  Flex,
  SearchField,
  Table,
  Text,
  useTable,
} from '@backstage/ui';
import { TableFrame } from '../facts/TableFrame';
import { paletteAiTranslationRef } from '../translation';
import type { MachineRow } from './machineRows';
import { LinesCell } from './LinesCell';
import { MachineState } from './MachineState';
import { tagTexts } from './tagTexts';
import { useHardwareTexts } from './useHardwareTexts';

type Row = MachineRow & { id: string };

/** The machines of a Project, one by one. */
export function MachinesTable({ machines }: { machines: MachineRow[] }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { gpuOf, sizesOf } = useHardwareTexts();

  function rolesOf({ isControlPlane, isWorker }: MachineRow): string {
    return [
      ...(isControlPlane ? [t('compute.controlPlane')] : []),
      ...(isWorker ? [t('compute.worker')] : []),
    ].join(', ');
  }

  const columns: ColumnConfig<Row>[] = [
    {
      id: 'name',
      label: t('fields.name'),
      isRowHeader: true,
      isSortable: true,
      cell: ({ uid, name }) => <LinesCell lines={[name, uid]} />,
    },
    {
      id: 'state',
      label: t('fields.status'),
      isSortable: true,
      cell: ({ state, message }) => (
        <Cell>
          <MachineState state={state} message={message} />
        </Cell>
      ),
    },
    {
      id: 'hardware',
      label: t('compute.hardware'),
      isSortable: true,
      cell: ({ hardware }) => (
        <LinesCell lines={[gpuOf(hardware), ...sizesOf(hardware)]} />
      ),
    },
    {
      id: 'role',
      label: t('computePool.role'),
      cell: row => <CellText title={rolesOf(row)} />,
    },
    {
      id: 'cluster',
      label: t('compute.cluster'),
      isSortable: true,
      cell: ({ cluster }) => <CellText title={cluster?.name ?? ''} />,
    },
    {
      id: 'tags',
      label: t('compute.tags'),
      cell: ({ hardware }) => (
        <LinesCell lines={tagTexts(hardware.resourceGroups)} />
      ),
    },
  ];

  const sortText = (row: Row, column: string): string => {
    switch (column) {
      case 'state':
        return row.state ?? '';
      case 'hardware':
        return gpuOf(row.hardware);
      case 'cluster':
        return row.cluster?.name ?? '';
      default:
        return row.name ?? row.uid;
    }
  };

  const { tableProps, search } = useTable<Row>({
    mode: 'complete',
    data: machines.map(machine => ({ ...machine, id: machine.uid })),
    searchFn: (rows, query) =>
      rows.filter(row =>
        [row.name, row.uid, row.cluster?.name, gpuOf(row.hardware)]
          .join(' ')
          .toLowerCase()
          .includes(query.trim().toLowerCase()),
      ),
    sortFn: (rows, { column, direction }) =>
      [...rows].sort(
        (left, right) =>
          (direction === 'ascending' ? 1 : -1) *
          sortText(left, String(column)).localeCompare(
            sortText(right, String(column)),
          ),
      ),
    paginationOptions: { pageSize: 20, pageSizeOptions: [20, 50, 100] },
  });

  return (
    <Flex direction="column" gap="4">
      <SearchField
        aria-label={t('compute.searchMachines')}
        placeholder={t('compute.searchMachines')}
        size="small"
        value={search.value}
        onChange={search.onChange}
      />
      <TableFrame>
        <Table
          columnConfig={columns}
          {...tableProps}
          emptyState={<Text>{t('list.noMatch.title')}</Text>}
        />
      </TableFrame>
    </Flex>
  );
}
