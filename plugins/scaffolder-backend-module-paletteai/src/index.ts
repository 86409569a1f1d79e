/**
 * Template actions and software templates for PaletteAI.
 *
 * @packageDocumentation
 */

export { scaffolderFeaturePaletteai as default } from './feature';
