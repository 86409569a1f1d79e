import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Flex, Link, List, ListRow } from '@backstage/ui';
import type {
  Page,
  Readiness,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  IncompleteSources,
  PaletteAiQuery,
  QueryState,
  ReadinessBadge,
} from '@paletteai/backstage-plugin-paletteai-react';
import type { ReactNode } from 'react';
import { paletteAiTranslationRef } from '../translation';

/** How many items such a list asks for. */
export const FIRST_ITEMS = 10;

type Listed = {
  ref: string;
  name: string;
  displayName?: string;
  readiness: Readiness;
  phase?: string;
};

export type FirstItemsProps<TItem> = {
  query: PaletteAiQuery<Page<TItem>>;
  /** Names the list to those who cannot see what is around it. */
  label: string;
  hrefOf: (item: TItem) => string | undefined;
  /** Shown before the state of an item. */
  noteOn?: (item: TItem) => ReactNode;
  /** Shown if there are no items. */
  emptyState: ReactNode;
  /** The page of all items. */
  allHref: string | undefined;
};

/** The first items of a list, with a link to all of them, or why there are none. */
export function FirstItems<TItem extends Listed>({
  query,
  label,
  hrefOf,
  noteOn,
  emptyState,
  allHref,
}: FirstItemsProps<TItem>) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  return (
    <QueryState query={query}>
      {({ items, incomplete, totalItems }) => (
        <Flex direction="column" gap="2">
          <IncompleteSources sources={incomplete} />
          {items.length === 0 ? (
            emptyState
          ) : (
            <List aria-label={label}>
              {items.map(item => {
                const {
                  ref,
                  name,
                  displayName = name,
                  readiness,
                  phase,
                } = item;
                return (
                  <ListRow
                    key={ref}
                    id={ref}
                    textValue={displayName}
                    href={hrefOf(item)}
                    customActions={
                      <Flex align="center" gap="4">
                        {noteOn?.(item)}
                        <ReadinessBadge readiness={readiness} phase={phase} />
                      </Flex>
                    }
                  >
                    {displayName}
                  </ListRow>
                );
              })}
            </List>
          )}
          {totalItems > items.length && allHref && (
            <Link href={allHref}>
              {t('list.all', { total: String(totalItems) })}
            </Link>
          )}
        </Flex>
      )}
    </QueryState>
  );
}
