import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { REQUEST_MESSAGES } from '@paletteai/backstage-plugin-paletteai-common';

/**
 * Messages for what can be wrong with a request, by the code of the problem.
 *
 * @public
 */
export const paletteAiRequestTranslationRef = createTranslationRef({
  id: 'plugin.paletteai-requests',
  messages: REQUEST_MESSAGES,
});
