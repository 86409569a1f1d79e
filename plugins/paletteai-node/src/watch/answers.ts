import { z } from 'zod';
import { ApiStatus, toApiStatus } from '../hub/errors/ApiStatus';

/** The hub, or something on the way to it, sent what the Kubernetes API does not promise. */
export class MalformedAnswerError extends Error {
  constructor(what: string) {
    super(
      `The response of the hub does not conform to the Kubernetes API: ${what}`,
    );
    this.name = 'MalformedAnswerError';
  }
}

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

/** Longer than the metadata of any list. */
const METADATA_LENGTH = 4_000;

/** An API server writes the metadata of a list of built-in objects before its items. */
const CONTINUE_BEFORE_ITEMS =
  /^[^[\]]*"metadata":\{[^{}]*"continue":"([^"\\]+)"/;

/** And that of custom resources after them. */
const CONTINUE_AFTER_ITEMS =
  /"metadata":\{[^{}]*"continue":"([^"\\]+)"[^{}]*\}\}\s*$/;

/**
 * The token of the next page, if it is seen at the beginning or end of a page. Only a hint, so that
 * the next page can be asked for before this one is parsed: what counts is what parsing finds.
 */
export function peekContinueToken(text: string): string | undefined {
  const found =
    CONTINUE_BEFORE_ITEMS.exec(text.slice(0, METADATA_LENGTH)) ??
    CONTINUE_AFTER_ITEMS.exec(text.slice(-METADATA_LENGTH));
  return found?.[1];
}

const NEWLINE = 0x0a;

/** An event is one object, and an API server stores none above a few MB. */
const MAX_LINE_BYTES = 32 * 1024 * 1024;

/** Cuts a stream of bytes into lines. What follows the last newline is incomplete and dropped. */
export async function* splitLines(
  body: AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
  let rest: Uint8Array[] = [];
  let restBytes = 0;
  for await (const chunk of body) {
    let start = 0;
    let end = chunk.indexOf(NEWLINE);
    while (end >= 0) {
      rest.push(chunk.subarray(start, end));
      // Decoded per line, as a character may be cut between two chunks.
      const line = Buffer.concat(rest).toString('utf8');
      rest = [];
      restBytes = 0;
      if (line !== '') {
        yield line;
      }
      start = end + 1;
      end = chunk.indexOf(NEWLINE, start);
    }
    if (start < chunk.length) {
      rest.push(chunk.subarray(start));
      restBytes += chunk.length - start;
      if (restBytes > MAX_LINE_BYTES) {
        throw new RangeError('A line of a watch is too long');
      }
    }
  }
}

/** One line of a watch. */
export type WatchLine =
  | {
      readonly type: 'changed';
      readonly change: 'apply' | 'delete';
      readonly object: unknown;
      readonly resourceVersion: string;
    }
  | { readonly type: 'bookmark'; readonly resourceVersion: string }
  | { readonly type: 'error'; readonly status: ApiStatus };

const CHANGES = {
  ADDED: 'apply',
  MODIFIED: 'apply',
  DELETED: 'delete',
} as const;

export function parseWatchLine(line: string): WatchLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new MalformedAnswerError('a watch event is not valid JSON');
  }
  const type = property(value, 'type');
  const object = property(value, 'object');
  if (type === 'ERROR') {
    return { type: 'error', status: toApiStatus(object) ?? { kind: 'Status' } };
  }
  const resourceVersion = property(
    property(object, 'metadata'),
    'resourceVersion',
  );
  if (typeof resourceVersion !== 'string' || resourceVersion === '') {
    throw new MalformedAnswerError('a watch event lacks its resource version');
  }
  if (type === 'BOOKMARK') {
    return { type: 'bookmark', resourceVersion };
  }
  if (type === 'ADDED' || type === 'MODIFIED' || type === 'DELETED') {
    return { type: 'changed', change: CHANGES[type], object, resourceVersion };
  }
  throw new MalformedAnswerError(
    `a watch event has the type ${JSON.stringify(type)}`,
  );
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Reflect.get(value, name)
    : undefined;
}
