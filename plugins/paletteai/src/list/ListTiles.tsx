import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Flex, TablePagination } from '@backstage/ui';
import type { ReactNode } from 'react';
import { paletteAiTranslationRef } from '../translation';
import { ListBody, ListBodyProps } from './ListBody';
import styles from './ListTiles.module.css';
import { pagination } from './pagination';

export type ListTilesProps<TItem> = Omit<ListBodyProps<TItem>, 'children'> & {
  label: string;
  tile: (item: TItem) => ReactNode;
};

/** A page of a list as tiles, or why there is none. */
export function ListTiles<TItem extends { ref: string }>({
  label,
  tile,
  ...props
}: ListTilesProps<TItem>) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { query, state } = props;
  return (
    <ListBody {...props}>
      {page => {
        const { type, ...controls } = pagination(page, state, range =>
          t('list.range', range),
        );
        return (
          <Flex direction="column" gap="4">
            <ul
              aria-label={label}
              aria-busy={query.isPlaceholderData}
              className={styles.tiles}
            >
              {page.items.map(item => (
                <li key={item.ref} className={styles.tile}>
                  {tile(item)}
                </li>
              ))}
            </ul>
            <TablePagination {...controls} />
          </Flex>
        );
      }}
    </ListBody>
  );
}
