import {
  entityRefOf,
  stringifyResourceRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { Place, ResourceKind } from './pagePath';

const KINDS = {
  project: 'project',
  computePool: 'computePool',
  appDeployment: 'aiWorkload',
} as const;

/** The names of an object on the hub and in the catalog, derived from its location. */
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
  };
}
