import { NgcTypes } from '../openapi/types';
import { NgcImage } from './records';

const maxPageSize = 1_000;

/**
 * A page of the catalog; undefined for a query that can't be read.
 * @internal
 */
export function searchImages(
  images: readonly NgcImage[],
  q: unknown,
): NgcTypes['schemas']['ContainerSearchPage'] | undefined {
  const query = readQuery(q);
  if (!query) {
    return undefined;
  }
  const { text, page, pageSize } = query;
  const found = images.filter(image => matches(image, text));
  return {
    resultPageTotal: Math.ceil(found.length / pageSize),
    params: { page },
    results: [
      {
        groupValue: 'CONTAINER',
        resources: found
          .slice(page * pageSize, (page + 1) * pageSize)
          .map(
            ({
              tags: _tags,
              updatedDate: _date,
              blocked: _blocked,
              ...image
            }) => image,
          ),
      },
    ],
  };
}

function matches(image: NgcImage, text: string): boolean {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .every(term => {
      const org = /^orgName:(.+)$/.exec(term)?.[1];
      return org
        ? image.resourceId.startsWith(`${org}/`)
        : JSON.stringify(image).toLowerCase().includes(term.toLowerCase());
    });
}

function readQuery(
  q: unknown,
): { text: string; page: number; pageSize: number } | undefined {
  if (typeof q !== 'string') {
    return undefined;
  }
  try {
    const value: unknown = JSON.parse(q);
    if (typeof value !== 'object' || value === null) {
      return undefined;
    }
    const text = 'query' in value ? value.query : '';
    const page = 'page' in value ? value.page : 0;
    const pageSize = 'pageSize' in value ? value.pageSize : 25;
    return typeof text === 'string' && isCount(page, 0) && isCount(pageSize, 1)
      ? { text, page, pageSize: Math.min(pageSize, maxPageSize) }
      : undefined;
  } catch {
    return undefined;
  }
}

function isCount(value: unknown, least: number): value is number {
  return Number.isSafeInteger(value) && Number(value) >= least;
}
