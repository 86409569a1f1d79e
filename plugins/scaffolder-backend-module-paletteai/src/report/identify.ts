import {
  entityRefOf,
  stringifyResourceRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import { pagePath, Place, ResourceKind } from './pagePath';

const KINDS = {
  project: 'project',
  computePool: 'computePool',
  appDeployment: 'aiWorkload',
} as const;

/** By which names the hub, the catalog and the portal know something; all follow from where it is. */
export function identify(kind: ResourceKind, place: Place) {
  const { hub, project, name } = place;
  const ref = {
    hub,
    kind: KINDS[kind],
    namespace: project,
    name: kind === 'project' ? project : name,
  };
  return {
    ref: stringifyResourceRef(ref),
    entityRef: entityRefOf(ref),
    hub,
    project,
    name,
    pageUrl: pagePath(kind, place),
  };
}
