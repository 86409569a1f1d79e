export { parseTenant } from './tenant';
export type { Tenant } from './tenant';
export * from './permissions';
