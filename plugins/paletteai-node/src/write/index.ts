export type { HubApplyOutcome } from './applyInOrder';
export { HubWriter } from './HubWriter';
export type {
  HubApplied,
  HubApplyOptions,
  HubDeleteOptions,
  HubWriteOptions,
} from './HubWriter';
