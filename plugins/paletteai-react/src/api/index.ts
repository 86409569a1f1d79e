export { paletteAiApiRef } from './paletteAiApiRef';
export {
  failureOf,
  PaletteAiClient,
  PaletteAiError,
} from '@paletteai/backstage-plugin-paletteai-common';
export type {
  EventsQuery,
  InProjectRef,
  PaletteAiApi,
  PaletteAiConnection,
  PaletteAiFailure,
  PaletteAiRequestOptions,
  RequestKind,
} from '@paletteai/backstage-plugin-paletteai-common';
