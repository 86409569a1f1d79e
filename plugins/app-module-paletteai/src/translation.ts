import { createTranslationRef } from '@backstage/frontend-plugin-api';

/**
 * Texts of the sign-in page.
 *
 * @public
 */
export const appModulePaletteAiTranslationRef = createTranslationRef({
  id: 'app-module-paletteai',
  messages: {
    title: 'PaletteAI',
    message: 'Sign in with the identity provider of PaletteAI',
  },
});
