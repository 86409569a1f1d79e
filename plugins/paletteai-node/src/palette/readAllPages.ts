/**
 * All rows of a list of Palette.
 *
 * @public
 */
export interface PaletteList<T> {
  /** Each row once, in the order of Palette. */
  readonly items: readonly T[];
  /**
   * False if Palette announced more rows than it gave, which it does at times. Do not conclude
   * from such a list that something is gone.
   */
  readonly complete: boolean;
}

/** One page, as every list of Palette has it. */
interface Page<T> {
  /** Each row once, in the order of Palette. */
  readonly items: readonly T[] | null;
  readonly listmeta?: {
    readonly continue?: string | null;
    readonly count?: number;
  } | null;
}

/** The most that Palette allows. */
export const PAGE_LIMIT = 50;

/** Against a `continue` that never ends. */
const MAX_PAGES = 2_000;

/**
 * Follows `continue`. Rows that come twice are taken once; a page with nothing new ends the list.
 */
export async function readAllPages<
  T extends { metadata?: { uid?: string } | null },
>(
  readPage: (query: { limit: number; continue?: string }) => Promise<Page<T>>,
): Promise<PaletteList<T>> {
  const byUid = new Map<string, T>();
  const withoutUid: T[] = [];
  let token: string | undefined;
  let count = 0;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const page = await readPage({ limit: PAGE_LIMIT, continue: token });
    const before = byUid.size + withoutUid.length;
    for (const item of page.items ?? []) {
      const uid = item.metadata?.uid;
      if (uid === undefined) {
        withoutUid.push(item);
      } else {
        byUid.set(uid, item);
      }
    }
    count = page.listmeta?.count ?? count;
    token = page.listmeta?.continue || undefined;
    if (!token || byUid.size + withoutUid.length === before) {
      break;
    }
  }
  const items = [...byUid.values(), ...withoutUid];
  return { items, complete: token === undefined && items.length >= count };
}
