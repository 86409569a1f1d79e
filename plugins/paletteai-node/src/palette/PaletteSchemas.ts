import type { components } from './generated/api';

/**
 * Objects of the Palette API, by their names in its document. Everything in them may be absent.
 *
 * @public
 */
export type PaletteSchemas = components['schemas'];

/**
 * An event of a cluster or an edge host.
 *
 * @public
 */
export type PaletteEvent = NonNullable<
  PaletteSchemas['EventPage']['items']
>[number];
