export type { HubApplyOutcome } from './applyInOrder';
export { isNamespaceToCome } from './isNamespaceToCome';
export type { HubDeletion } from './HubDeletion';
export { HubWriter } from './HubWriter';
export type {
  HubApplied,
  HubApplyOptions,
  HubSecretDescription,
  HubDeleteOptions,
  HubWriteOptions,
} from './HubWriter';
