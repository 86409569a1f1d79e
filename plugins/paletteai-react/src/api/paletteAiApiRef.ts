import { createApiRef } from '@backstage/core-plugin-api';
import type { PaletteAiApi } from '@paletteai/backstage-plugin-paletteai-common';

/**
 * The REST API of PaletteAI.
 *
 * @public
 */
export const paletteAiApiRef = createApiRef<PaletteAiApi>({
  id: 'plugin.paletteai.api',
});
