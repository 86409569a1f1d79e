import { z } from 'zod';
import { MalformedAnswerError } from './MalformedAnswerError';

const pageSchema = z.looseObject({
  kind: z.string().endsWith('List'),
  metadata: z.looseObject({
    resourceVersion: z.string().min(1),
    continue: z.string().optional(),
  }),
});

/** One page of a list, with its items as they came. */
export interface ListPage {
  readonly items: readonly unknown[];
  readonly resourceVersion: string;
  readonly continueToken?: string;
}

/**
 * Reads a page. Strict on purpose: an answer that is only nearly a list, such as `{}` with status
 * 200, must never pass for an empty one.
 */
export function parseListPage(text: string): ListPage {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new MalformedAnswerError('a list is not valid JSON');
  }
  const page = pageSchema.safeParse(value);
  const items = itemsOf(value);
  if (!page.success || !items) {
    throw new MalformedAnswerError(
      'a list lacks its kind, its items or its resource version',
    );
  }
  return {
    items,
    resourceVersion: page.data.metadata.resourceVersion,
    continueToken: page.data.metadata.continue || undefined,
  };
}

/** Taken from the value itself: a schema would copy thousands of objects. */
function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== 'object' || value === null || !('items' in value)) {
    return undefined;
  }
  // Go writes an empty list as null in some versions.
  if (value.items === null) {
    return [];
  }
  return Array.isArray(value.items) ? value.items : undefined;
}
