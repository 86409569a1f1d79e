import { InputError } from '@backstage/errors';
import * as z from 'zod/v4';

/** Where a page ended: the sort value and the ref of its last item. */
export interface CursorPosition {
  readonly value: string;
  readonly ref: string;
}

const schema = z.strictObject({
  value: z.string(),
  ref: z.string(),
  /** The list that the cursor belongs to. */
  list: z.string(),
});

/** Writes where a page ended as an opaque text. */
export function encodeCursor(position: CursorPosition, list: string): string {
  return Buffer.from(JSON.stringify({ ...position, list })).toString(
    'base64url',
  );
}

/** Reads a cursor; one of another list would lead astray, so it is refused. */
export function decodeCursor(cursor: string, list: string): CursorPosition {
  const { data } = schema.safeParse(parseJson(cursor));
  if (!data) {
    throw new InputError(
      'The cursor was not issued by this API. Omit it to start at the first page',
    );
  }
  if (data.list !== list) {
    throw new InputError(
      'The cursor belongs to a list with different filters or a different order. Omit it to start at the first page',
    );
  }
  return { value: data.value, ref: data.ref };
}

function parseJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
