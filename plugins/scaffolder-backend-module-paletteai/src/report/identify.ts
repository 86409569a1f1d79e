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

/** The names of an object on the hub, in the catalog and in the portal, all derived from its location. */
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
