export { mergeEffectiveSettings, mergeSettings } from './mergeSettings';
export type {
  EffectiveIntegration,
  EffectiveSettings,
  SettingsLayer,
  SettingsOrigin,
  WithOrigin,
} from './mergeSettings';
