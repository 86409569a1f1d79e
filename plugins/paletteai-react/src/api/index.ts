export type {
  EventsQuery,
  InProjectRef,
  PaletteAiApi,
  PaletteAiRequestOptions,
  RequestKind,
} from './PaletteAiApi';
export { paletteAiApiRef } from './paletteAiApiRef';
export { PaletteAiClient } from './PaletteAiClient';
export type { PaletteAiConnection } from './requestJson';
export { failureOf, PaletteAiError } from './PaletteAiError';
export type { PaletteAiFailure } from './PaletteAiError';
