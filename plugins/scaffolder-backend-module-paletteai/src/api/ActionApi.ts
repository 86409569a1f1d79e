import type { PaletteAiApi } from '@paletteai/backstage-plugin-paletteai-common';

/** What the actions use of the API. */
export type ActionApi = Pick<
  PaletteAiApi,
  | 'createAppDeployment'
  | 'createComputePool'
  | 'createProject'
  | 'deleteAppDeployment'
  | 'deleteComputePool'
  | 'deleteProject'
  | 'getAppDeployment'
  | 'getComputePool'
  | 'getProject'
  | 'getProjectAccess'
  | 'previewAppDeployment'
  | 'previewComputePool'
  | 'previewProject'
  | 'validateIntegration'
>;
