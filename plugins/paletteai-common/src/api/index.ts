export { CHANGES_CHANNEL } from './changes';
export type { ChangesMessage } from './changes';
export { createPaletteAiClient } from './createPaletteAiClient';
export type { PaletteAiConnection } from './createPaletteAiClient';
export type { EndpointMap } from './EndpointMap';
export { itemsOfAllPages } from './itemsOfAllPages';
export type {
  ListQuery,
  PaletteAiApi,
  PaletteAiArguments,
  PaletteAiRequestOptions,
} from './PaletteAiApi';
export { failureOf, PaletteAiError } from './PaletteAiError';
export type { PaletteAiFailure } from './PaletteAiError';
export type {
  AccessResponse,
  CompatibilityGap,
  ComputePoolDeletion,
  ComputePoolView,
  ComputeView,
  DeploymentView,
  EventsQuery,
  HubView,
  InProjectRef,
  IntegrationValidationResponse,
  IntegrationValidationStep,
  KindStatus,
  ObjectEvent,
  ObjectOutcome,
  Page,
  PreviewedChange,
  PreviewResponse,
  ProfileBundleVersionsView,
  ProfileBundleView,
  ProjectContents,
  ProjectFacet,
  ProjectFacetQuery,
  ProjectFacetValues,
  ProjectView,
  TenantView,
  WriteResponse,
} from './types';
