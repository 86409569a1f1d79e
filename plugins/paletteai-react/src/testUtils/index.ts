/**
 * A fake of the API of PaletteAI, for tests of packages that use it.
 *
 * @packageDocumentation
 */
export { FakePaletteAiApi } from './FakePaletteAiApi';
export type { FakePaletteAiContent } from './FakePaletteAiContent';
export type { FakeCreation } from './fakeWrites';
export { fetchAgain } from './fetchAgain';
export { forgetFetched } from './forgetFetched';
export type { AnyListQuery } from './pageOf';
export {
  computePoolView,
  computeView,
  deploymentView,
  profileBundleView,
  projectView,
  tenantView,
} from './views';
