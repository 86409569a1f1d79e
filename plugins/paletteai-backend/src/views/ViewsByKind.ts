import {
  ComputePoolView,
  ComputeView,
  DeploymentView,
  KindName,
  ProfileBundleView,
  ProjectView,
  TenantView,
} from '@paletteai/backstage-plugin-paletteai-common';

/** The kinds that are shown, and what is shown of each. */
export interface ViewsByKind {
  tenant: TenantView;
  project: ProjectView;
  compute: ComputeView;
  computePool: ComputePoolView;
  profileBundle: ProfileBundleView;
  aiWorkload: DeploymentView;
}

/** A kind that is shown. */
export type ViewKind = keyof ViewsByKind & KindName;

/** All kinds that are shown; each is watched on every hub. */
export const VIEW_KINDS: readonly ViewKind[] = [
  'tenant',
  'project',
  'compute',
  'computePool',
  'profileBundle',
  'aiWorkload',
];
