/**
 * Sign-in page for the identity provider that PaletteAI trusts.
 *
 * @packageDocumentation
 */

export { default } from './module';
export { paletteaiAuthApiRef } from './signIn/paletteaiAuthApiRef';
export { appModulePaletteAiTranslationRef } from './translation';
