import { ColumnConfig, Table, Text } from '@backstage/ui';
import { TableFrame } from './TableFrame';

export type FactTableProps<TItem> = {
  items: readonly TItem[];
  /** Tells a row from the others. */
  idOf: (item: TItem) => string;
  columns: ColumnConfig<TItem & { id: string }>[];
  /** Shown when there are no rows. */
  emptyText: string;
};

/** A short table within a page, all of it at once. */
export function FactTable<TItem extends object>({
  items,
  idOf,
  columns,
  emptyText,
}: FactTableProps<TItem>) {
  return items.length === 0 ? (
    <Text color="secondary">{emptyText}</Text>
  ) : (
    <TableFrame>
      <Table
        columnConfig={columns}
        data={items.map(item => ({ ...item, id: idOf(item) }))}
        pagination={{ type: 'none' }}
      />
    </TableFrame>
  );
}
