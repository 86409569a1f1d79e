import type {
  ComputePoolView,
  DeploymentView,
  PaletteAiRequestOptions,
  ProjectView,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { ActionApi } from './ActionApi';
import type { Place, ResourceKind } from '../report/pagePath';

/** An object of an action, as returned by the API. */
export type ResourceView = ProjectView | ComputePoolView | DeploymentView;

/** Reads an object of any kind. */
export function readView(
  api: ActionApi,
  kind: ResourceKind,
  place: Place,
  options: PaletteAiRequestOptions,
): Promise<ResourceView> {
  switch (kind) {
    case 'project':
      return api.getProject(place, options);
    case 'computePool':
      return api.getComputePool(place, options);
    default:
      return api.getAppDeployment(place, options);
  }
}
