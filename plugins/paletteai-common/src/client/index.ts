export type {
  EventsQuery,
  InProjectRef,
  PaletteAiApi,
  PaletteAiRequestOptions,
  RequestKind,
} from './PaletteAiApi';
export { itemsOfAllPages } from './itemsOfAllPages';
export { PaletteAiClient } from './PaletteAiClient';
export { failureOf, PaletteAiError } from './PaletteAiError';
export type { PaletteAiFailure } from './PaletteAiError';
export type { PaletteAiConnection } from './requestJson';
