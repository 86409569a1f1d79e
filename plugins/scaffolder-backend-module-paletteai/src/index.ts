/**
 * Template actions for PaletteAI.
 *
 * @packageDocumentation
 */

export { scaffolderModulePaletteai as default } from './module';
