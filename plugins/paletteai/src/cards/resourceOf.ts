import type { Entity } from '@backstage/catalog-model';
import {
  ENTITY_ANNOTATIONS,
  parseResourceRef,
  ResourceRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { InProjectRef } from '@paletteai/backstage-plugin-paletteai-react';

/** The object on a hub that an entity represents; `undefined` when it does not say. */
export function resourceOf(entity: Entity): ResourceRef | undefined {
  const text = entity.metadata.annotations?.[ENTITY_ANNOTATIONS.resourceRef];
  return text ? parseResourceRef(text) : undefined;
}

/** The same for what lies in a Project. */
export function inProjectRefOf(
  entity: Entity,
  kind: ResourceRef['kind'],
): InProjectRef | undefined {
  const found = resourceOf(entity);
  return found?.kind === kind && found.namespace
    ? { hub: found.hub, project: found.namespace, name: found.name }
    : undefined;
}
