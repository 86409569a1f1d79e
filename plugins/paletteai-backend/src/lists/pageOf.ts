import { decodeCursor, encodeCursor } from './Cursor';

/** Which page of a list is wanted, and in which order. */
export interface PageQuery {
  readonly order?: 'asc' | 'desc';
  readonly limit?: number;
  readonly cursor?: string;
}

/** A page without its sources. */
export interface PagePart<TItem> {
  readonly items: TItem[];
  readonly totalItems: number;
  readonly pageInfo: { nextCursor?: string };
}

const USUAL_LIMIT = 50;

/**
 * Cuts a page out of all items.
 *
 * The cursor names the last item rather than a number, so that what comes and goes between two pages neither doubles
 * nor hides another item.
 *
 * @param sortValue - what to order by; the ref decides between equals
 * @param list - identifies filters and order, which a cursor cannot outlive
 */
export function pageOf<TItem extends { readonly ref: string }>(
  items: readonly TItem[],
  sortValue: (item: TItem) => string,
  query: PageQuery,
  list: string,
): PagePart<TItem> {
  const limit = query.limit ?? USUAL_LIMIT;
  const sign = query.order === 'desc' ? -1 : 1;
  const compare = (left: Position, right: Position) =>
    sign *
    (compareTexts(left.value, right.value) ||
      compareTexts(left.ref, right.ref));
  const sorted = items
    .map(item => ({ item, value: sortValue(item), ref: item.ref }))
    .sort(compare);
  const after = query.cursor && decodeCursor(query.cursor, list);
  const first = after ? firstAfter(sorted, after, compare) : 0;
  const page = sorted.slice(first, first + limit);
  const last = page.at(-1);
  const hasMore = first + limit < sorted.length;
  return {
    items: page.map(({ item }) => item),
    totalItems: items.length,
    pageInfo:
      hasMore && last
        ? {
            nextCursor: encodeCursor(
              { value: last.value, ref: last.ref },
              list,
            ),
          }
        : {},
  };
}

interface Position {
  readonly value: string;
  readonly ref: string;
}

function firstAfter(
  sorted: readonly Position[],
  after: Position,
  compare: (left: Position, right: Position) => number,
): number {
  const index = sorted.findIndex(entry => compare(entry, after) > 0);
  return index < 0 ? sorted.length : index;
}

/** By code unit: the same everywhere, unlike the order of a locale. */
function compareTexts(left: string, right: string): number {
  if (left === right) {
    return 0;
  }
  return left < right ? -1 : 1;
}
