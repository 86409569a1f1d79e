import type {
  ComputePoolView,
  DeploymentView,
  PaletteAiRequestOptions,
  ProjectView,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { ActionApi } from './ActionApi';
import type { Place, ResourceKind } from '../report/pagePath';

/** Something that an action works on, as the API gives it. */
export type ResourceView = ProjectView | ComputePoolView | DeploymentView;

/** Reads something, whatever its kind. */
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
