export { mergeEffectiveSettings, mergeSettings } from './mergeSettings';
export type {
  EffectiveIntegration,
  EffectiveSettings,
  SettingsLayer,
  SettingsOrigin,
  WithOrigin,
} from './mergeSettings';
export { renderSettings } from './renderSettings';
export { INTEGRATION_TYPES, parseSettings } from './settings';
export type {
  IntegrationFields,
  Integrations,
  IntegrationType,
  PaletteIntegrationFields,
  ReportedOrigin,
  Settings,
} from './settings';
export {
  integrationRequestSchema,
  settingsRequestSchema,
} from './settingsRequest';
export type {
  IntegrationRequest,
  IntegrationsRequest,
  SettingsRequest,
} from './settingsRequest';
export { diffSettings, draftIntegrations } from './settingsDraft';
export * from './permissions';
