/**
 * A fake of the API of PaletteAI, for tests of packages that use it.
 *
 * @packageDocumentation
 */
export { FakePaletteAiApi } from './FakePaletteAiApi';
export type { FakePaletteAiContent } from './FakePaletteAiApi';
export { forgetFetched } from './forgetFetched';
export {
  computePoolView,
  deploymentView,
  profileBundleView,
  projectView,
  tenantView,
} from './views';
export type {
  EventsQuery,
  InProjectRef,
  PaletteAiApi,
  PaletteAiRequestOptions,
  RequestKind,
} from '../api/PaletteAiApi';
export { PaletteAiError } from '../api/PaletteAiError';
export type { PaletteAiFailure } from '../api/PaletteAiError';
