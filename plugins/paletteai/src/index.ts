/**
 * Pages and entity cards of PaletteAI for Backstage.
 *
 * @packageDocumentation
 */
export { default } from './plugin';
