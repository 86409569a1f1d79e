export type { HubApplyOutcome } from './applyInOrder';
export { isNamespaceToCome } from './isNamespaceToCome';
export { HubWriter } from './HubWriter';
export type {
  HubApplied,
  HubApplyOptions,
  HubDeleteOptions,
  HubWriteOptions,
} from './HubWriter';
