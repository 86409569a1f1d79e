import type { Entity } from '@backstage/catalog-model';
import {
  ENTITY_ANNOTATIONS,
  ProjectRef,
} from '@paletteai/backstage-plugin-paletteai-common';

/** The Project that an entity represents; `undefined` when it does not say. */
export function projectRefOf(entity: Entity): ProjectRef | undefined {
  const { annotations = {} } = entity.metadata;
  const hub = annotations[ENTITY_ANNOTATIONS.hub];
  const project = annotations[ENTITY_ANNOTATIONS.project];
  return hub && project ? { hub, project } : undefined;
}
