export { paletteAiApiRef } from './paletteAiApiRef';
export {
  createPaletteAiClient,
  failureOf,
  PaletteAiError,
} from '@paletteai/backstage-plugin-paletteai-common';
export type {
  EventsQuery,
  InProjectRef,
  PaletteAiApi,
  PaletteAiConnection,
  PaletteAiFailure,
  PaletteAiRequestOptions,
} from '@paletteai/backstage-plugin-paletteai-common';
