import type { Page } from './types';
import { itemsOfAllPages } from './itemsOfAllPages';

function pages(...items: string[][]) {
  return jest.fn(
    async ({ cursor = '0' }: { cursor?: string }): Promise<Page<string>> => {
      const next = Number(cursor) + 1;
      return {
        items: items[Number(cursor)],
        totalItems: items.flat().length,
        pageInfo: next < items.length ? { nextCursor: String(next) } : {},
        incomplete: [],
      };
    },
  );
}

async function taken(source: AsyncIterable<string>, most = Infinity) {
  const found: string[] = [];
  for await (const item of source) {
    found.push(item);
    if (found.length >= most) {
      break;
    }
  }
  return found;
}

describe('itemsOfAllPages', () => {
  it('gives the items of every page in order, also after an empty page', async () => {
    const readPage = pages(['a', 'b'], [], ['c']);

    expect(await taken(itemsOfAllPages(readPage))).toEqual(['a', 'b', 'c']);
    expect(readPage.mock.calls.map(([{ cursor }]) => cursor)).toEqual([
      undefined,
      '1',
      '2',
    ]);
  });

  it('asks for no page beyond the one where the reader stops', async () => {
    const readPage = pages(['a', 'b'], ['c']);

    expect(await taken(itemsOfAllPages(readPage), 2)).toEqual(['a', 'b']);
    expect(readPage).toHaveBeenCalledTimes(1);
  });

  it('fails with the page that could not be read', async () => {
    const readPage = pages(['a'], ['b']);
    readPage.mockImplementationOnce(async () => {
      throw new Error('the hub is gone');
    });

    await expect(taken(itemsOfAllPages(readPage))).rejects.toThrow(
      'the hub is gone',
    );
  });
});
