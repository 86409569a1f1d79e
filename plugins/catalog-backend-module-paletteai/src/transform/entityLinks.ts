import { EntityLink } from '@backstage/catalog-model';
import { TransformContext } from './EntityTransformer';

/** Names that stand in the path of a page. */
export interface PageNames {
  readonly name: string;
  readonly namespace?: string;
  readonly tenant?: string;
  readonly project?: string;
}

/** Link to the page of a resource in PaletteAI, where the hub has a user interface. */
export function pageLink(
  kind: string,
  names: PageNames,
  context: TransformContext,
): EntityLink[] {
  const { uiUrl } = context.hub;
  if (!uiUrl) {
    return [];
  }
  return webLink(
    `${uiUrl}${fillPath(context.uiPaths[kind] ?? '', names)}`,
    'PaletteAI',
    'dashboard',
  );
}

/** A link, unless its address is none for a browser, such as one that would run a script. */
export function webLink(
  url: string | undefined,
  title: string,
  icon?: string,
): EntityLink[] {
  if (!url || !URL.canParse(url)) {
    return [];
  }
  return ['http:', 'https:'].includes(new URL(url).protocol)
    ? [{ url, title: title.trim() || url, ...(icon && { icon }) }]
    : [];
}

function fillPath(path: string, names: PageNames): string {
  return path.replace(
    /\{(name|namespace|tenant|project)\}/g,
    (_match, key: keyof PageNames) => encodeURIComponent(names[key] ?? ''),
  );
}
