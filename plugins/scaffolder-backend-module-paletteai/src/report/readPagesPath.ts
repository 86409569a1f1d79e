import type { Config } from '@backstage/config';

const PAGES = 'page:paletteai';

/** Where the pages are unless `app.extensions` moves them. */
export const DEFAULT_PAGES_PATH = '/paletteai';

/** The path of the pages in the portal, from the part of the configuration with which the app places them. */
export function readPagesPath(config: Config): string {
  const extensions = config.getOptional('app.extensions');
  const paths = Array.isArray(extensions) ? extensions.flatMap(pathsOf) : [];
  const path = paths.at(-1) ?? DEFAULT_PAGES_PATH;
  return `/${path.split('/').filter(Boolean).join('/')}`.replace(/^\/$/, '');
}

/** An entry is the ID of an extension, or an object with the ID as its only key. */
function pathsOf(entry: unknown): string[] {
  const path = at(at(at(entry, PAGES), 'config'), 'path');
  return typeof path === 'string' ? [path] : [];
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}
