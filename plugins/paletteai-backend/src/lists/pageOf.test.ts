import fc from 'fast-check';
import { pageOf } from './pageOf';

interface Item {
  ref: string;
  name: string;
}

const byName = (item: Item) => item.name;

function readAll(
  items: readonly Item[],
  query: { limit: number; order: 'asc' | 'desc' },
): Item[] {
  const seen: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = pageOf(items, byName, { ...query, cursor }, 'items');
    seen.push(...page.items);
    cursor = page.pageInfo.nextCursor;
  } while (cursor);
  return seen;
}

describe('pageOf', () => {
  it('leads through 10,000 items, each once and in order', () => {
    const items = Array.from({ length: 10_000 }, (_, index) => ({
      ref: `project:main/p${index}/p${index}`,
      name: `Project ${index % 100}`,
    }));
    const seen = readAll(items, { limit: 500, order: 'asc' });

    expect(seen).toHaveLength(10_000);
    expect(new Set(seen.map(({ ref }) => ref)).size).toBe(10_000);
    seen.slice(1).forEach((item, index) => {
      expect(item.name >= seen[index].name).toBe(true);
    });
  });

  it('gives every item once, whatever the values, sizes and order', () => {
    const items = fc.uniqueArray(
      fc.record({
        ref: fc.string(),
        name: fc.string({ unit: 'binary', maxLength: 3 }),
      }),
      { selector: ({ ref }) => ref, maxLength: 40 },
    );
    fc.assert(
      fc.property(
        items,
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom('asc' as const, 'desc' as const),
        (all, limit, order) => {
          const seen = readAll(all, { limit, order }).map(({ ref }) => ref);
          expect([...seen].sort()).toEqual(all.map(({ ref }) => ref).sort());
        },
      ),
    );
  });

  it('neither doubles nor hides others when items come and go between pages', () => {
    const item = (name: string) => ({ ref: name, name });
    const first = pageOf(
      ['b', 'd', 'f', 'h'].map(item),
      byName,
      { limit: 2 },
      'items',
    );
    const second = pageOf(
      ['a', 'b', 'f', 'g', 'h'].map(item),
      byName,
      { limit: 2, cursor: first.pageInfo.nextCursor },
      'items',
    );

    expect(first.items.map(byName)).toEqual(['b', 'd']);
    expect(second.items.map(byName)).toEqual(['f', 'g']);
  });

  it.each(['bm90IGpzb24', '!!!', Buffer.from('{}').toString('base64url')])(
    'refuses the cursor %j that it did not give',
    cursor => {
      expect(() => pageOf([], byName, { cursor }, 'items')).toThrow(
        'was not issued by this API',
      );
    },
  );
});
