import { HuggingFaceFailure } from './HuggingFaceFailure';
import { HuggingFaceModel } from './records';

const maxPageSize = 1_000;
const usualPage = 100;

/** @internal */
export interface ModelPage {
  readonly models: HuggingFaceModel[];
  /** The cursor of the next page, absent on the last. */
  readonly next?: string;
}

/** The models that a query selects, most downloaded first unless it says otherwise. @internal */
export function listModels(
  all: readonly HuggingFaceModel[],
  query: URLSearchParams,
): ModelPage {
  const limit = readLimit(query.get('limit'));
  const offset = readCursor(query.get('cursor'));
  const found = all
    .filter(model => isSelected(model, query))
    .sort(comparison(query.get('sort') ?? 'downloads'));
  const end = offset + limit;
  return {
    models: found.slice(offset, end),
    next: end < found.length ? writeCursor(end) : undefined,
  };
}

function isSelected(model: HuggingFaceModel, query: URLSearchParams): boolean {
  const search = query.get('search')?.toLowerCase();
  const author = query.get('author');
  const pipeline = query.get('pipeline_tag');
  const gated = query.get('gated');
  return (
    (!search || model.id.toLowerCase().includes(search)) &&
    (!author || model.id.startsWith(`${author}/`)) &&
    (!pipeline || model.pipeline_tag === pipeline) &&
    (!gated || String(Boolean(model.gated)) === gated) &&
    query.getAll('filter').every(tag => model.tags?.includes(tag))
  );
}

function comparison(
  field: string,
): (left: HuggingFaceModel, right: HuggingFaceModel) => number {
  switch (field) {
    case 'downloads':
    case 'likes':
      return (left, right) => (right[field] ?? 0) - (left[field] ?? 0);
    case 'lastModified':
      return (left, right) =>
        (right.lastModified ?? '').localeCompare(left.lastModified ?? '');
    default:
      throw HuggingFaceFailure.create(400, `Invalid sort parameter: ${field}`);
  }
}

function readLimit(text: string | null): number {
  if (text === null) {
    return usualPage;
  }
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw HuggingFaceFailure.create(400, 'Invalid limit parameter');
  }
  return Math.min(Number(text), maxPageSize);
}

function writeCursor(offset: number): string {
  return Buffer.from(`offset:${offset}`).toString('base64url');
}

function readCursor(cursor: string | null): number {
  if (cursor === null) {
    return 0;
  }
  const text = Buffer.from(cursor, 'base64url').toString();
  const match = /^offset:(\d{1,9})$/.exec(text);
  if (!match) {
    throw HuggingFaceFailure.create(400, 'Invalid cursor');
  }
  return Number(match[1]);
}
