export type { CompatibilityReport } from './CompatibilityReport';
export { productFields } from './productFields';
export type { HubFieldUse } from './HubFieldUse';
