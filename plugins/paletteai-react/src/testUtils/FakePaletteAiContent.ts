import type {
  AccessResponse,
  ComputePoolView,
  ComputeView,
  DeploymentView,
  HubView,
  IntegrationValidationResponse,
  ObjectEvent,
  Page,
  ProfileBundleView,
  ProjectView,
  TenantView,
} from '@paletteai/backstage-plugin-paletteai-common';

/**
 * Content of a `FakePaletteAiApi`.
 *
 * @public
 */
export type FakePaletteAiContent = {
  hubs: HubView[];
  tenants: TenantView[];
  projects: ProjectView[];
  computePools: ComputePoolView[];
  compute: ComputeView[];
  profileBundles: ProfileBundleView[];
  appDeployments: DeploymentView[];
  modelDeployments: DeploymentView[];
  events: ObjectEvent[];
  access: AccessResponse;
  /** Names of Projects that are taken, beyond those of `projects`. */
  takenNames: string[];
  /** Names of Projects whose creation broke off. */
  interruptedNames: string[];
  incomplete: Page<unknown>['incomplete'];
  validation: IntegrationValidationResponse;
};

/** The default content. */
export const NOTHING: FakePaletteAiContent = {
  hubs: [],
  tenants: [],
  projects: [],
  computePools: [],
  compute: [],
  profileBundles: [],
  appDeployments: [],
  modelDeployments: [],
  events: [],
  access: { roles: [], allowed: [], adminGroups: [], decidedBy: 'hub' },
  takenNames: [],
  interruptedNames: [],
  incomplete: [],
  validation: { type: 'palette', verdict: 'accepted', steps: [], facts: {} },
};
