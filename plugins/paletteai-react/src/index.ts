/**
 * API client, hooks and components that the frontend packages of PaletteAI share.
 *
 * @packageDocumentation
 */
export * from './api';
export * from './inputs';
export * from './query';
export * from './selection';
export * from './states';
export * from './status';
export { paletteAiReactTranslationRef } from './translation';
