import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ColumnConfig, Table } from '@backstage/ui';
import { TableFrame } from '../facts/TableFrame';
import { paletteAiTranslationRef } from '../translation';
import { ListBody, ListBodyProps } from './ListBody';
import { pagination } from './pagination';

/** An item with the key that tables want. */
export type Row<TItem> = TItem & { id: string };

export type ListTableProps<TItem> = Omit<ListBodyProps<TItem>, 'children'> & {
  columns: ColumnConfig<Row<TItem>>[];
  getHref?: (item: TItem) => string | undefined;
};

/** A page of a list as a table, or why there is none. */
export function ListTable<TItem extends { ref: string }>({
  columns,
  getHref,
  ...props
}: ListTableProps<TItem>) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { query, state } = props;
  return (
    <ListBody {...props}>
      {page => (
        <TableFrame>
          <Table
            columnConfig={columns}
            data={page.items.map(item => ({ ...item, id: item.ref }))}
            isStale={query.isPlaceholderData}
            sort={{
              descriptor: state.sort,
              onSortChange: ({ column, direction }) =>
                state.setSort({ column: String(column), direction }),
            }}
            rowConfig={{ getHref }}
            pagination={pagination(page, state, range =>
              t('list.range', range),
            )}
          />
        </TableFrame>
      )}
    </ListBody>
  );
}
