import { PaletteTypes } from '../../openapi/types';
import { PaletteFailure } from '../model/PaletteFailure';

/** The most that one page may hold. */
const pageLimit = 50;

/** @internal */
export interface PageOptions {
  /** What becomes of a larger limit: most lists refuse it, the project list lowers it without a word. */
  readonly tooLarge: 'refuse' | 'lower';
}

/** @internal */
export interface Page<TItem> {
  readonly items: TItem[] | null;
  readonly listmeta: PaletteTypes['schemas']['ListMeta'];
}

/**
 * One page of a list. The token holds the offset, so a list that changes between pages drifts, as the real one does.
 * @internal
 */
export function page<TItem>(
  all: readonly TItem[],
  query: URLSearchParams,
  options: PageOptions,
): Page<TItem> {
  const limit = readLimit(query.get('limit'), options);
  const token = query.get('continue');
  const offset = token
    ? readToken(token)
    : readWhole('offset', query.get('offset') ?? '0');
  const next = offset + limit;
  const items = all.slice(offset, next);
  return {
    items,
    listmeta: {
      continue: next < all.length ? writeToken(next, all.length) : '',
      count: all.length,
      limit,
      offset: Math.min(next, all.length),
    },
  };
}

function readLimit(text: string | null, options: PageOptions): number {
  if (text === null) {
    return pageLimit;
  }
  const limit = readWhole('limit', text);
  if (limit > pageLimit && options.tooLarge === 'refuse') {
    throw PaletteFailure.router(
      422,
      608,
      `limit in query should be less than or equal to ${pageLimit}`,
    );
  }
  return limit === 0 ? pageLimit : Math.min(limit, pageLimit);
}

function readWhole(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) {
    throw PaletteFailure.router(
      422,
      601,
      `${name} in query must be of type int64`,
    );
  }
  return Number(text);
}

function writeToken(offset: number, count: number): string {
  return Buffer.from(JSON.stringify({ offset, count })).toString('base64');
}

function readToken(token: string): number {
  try {
    const value: unknown = JSON.parse(Buffer.from(token, 'base64').toString());
    if (
      typeof value === 'object' &&
      value !== null &&
      'offset' in value &&
      Number.isSafeInteger(value.offset) &&
      Number(value.offset) >= 0
    ) {
      return Number(value.offset);
    }
  } catch {
    // Falls through to the one answer for every kind of broken token.
  }
  throw PaletteFailure.badRequest('continue token is not valid');
}
