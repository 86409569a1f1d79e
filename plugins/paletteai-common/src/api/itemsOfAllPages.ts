import type { Page } from './types';

const LIMIT = 100;

/**
 * The items of all pages of a list, page by page; who stops early asks for no further page.
 *
 * @param readPage - asks for one page
 * @public
 */
export async function* itemsOfAllPages<TItem>(
  readPage: (query: {
    limit: number;
    cursor?: string;
  }) => Promise<Pick<Page<TItem>, 'items' | 'pageInfo'>>,
): AsyncGenerator<TItem, void, undefined> {
  let cursor: string | undefined;
  do {
    const { items, pageInfo } = await readPage({ limit: LIMIT, cursor });
    yield* items;
    cursor = pageInfo.nextCursor;
  } while (cursor);
}
