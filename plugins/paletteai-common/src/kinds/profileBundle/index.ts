export {
  BUNDLE_VARIABLE_SCOPES,
  BUNDLE_VARIABLE_TYPES,
} from './bundleVariables';
export type { BundleVariable, BundleVariableType } from './bundleVariables';
export { checkVariables } from './checkVariables';
export type { CheckVariablesOptions, GivenVariable } from './checkVariables';
export { parseProfileBundle, PROFILE_BUNDLE_TYPES } from './profileBundle';
export type {
  BundledProfile,
  ProfileBundle,
  ProfileBundleType,
} from './profileBundle';
export * from './permissions';
