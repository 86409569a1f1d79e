export {
  paletteAiPermissions,
  projectPermissions,
  tenantPermissions,
} from './lists';
export * from './permissions';
