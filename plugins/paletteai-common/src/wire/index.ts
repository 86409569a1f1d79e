export type { AccessResponse } from './access';
export { CHANGES_CHANNEL } from './events';
export type { ChangesMessage, ObjectEvent } from './events';
export type { CompatibilityGap, HubView, KindStatus } from './hubs';
export type {
  IntegrationValidationResponse,
  IntegrationValidationStep,
} from './integrations';
export type { ListQuery, Page } from './paging';
export type {
  ProjectContents,
  ProjectFacet,
  ProjectFacetQuery,
  ProjectFacetValues,
} from './projects';
export type {
  ComputeConfigView,
  ComputePoolView,
  ComputeView,
  DeploymentView,
  EntityView,
  ProfileBundleVersionsView,
  ProfileBundleView,
  ProjectView,
  SettingsView,
  TenantView,
  View,
} from './views';
export type {
  ComputePoolDeletion,
  ObjectOutcome,
  PreviewResponse,
  ProblemsResponse,
  WriteResponse,
} from './writes';
