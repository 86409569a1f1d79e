/**
 * Form fields of PaletteAI for software templates.
 *
 * @packageDocumentation
 */

export { default } from './module';
export { scaffolderModulePaletteAiTranslationRef } from './translation';
