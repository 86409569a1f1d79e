import {
  Entity,
  getCompoundEntityRef,
  parseEntityRef,
  RELATION_HAS_PART,
  RELATION_OWNED_BY,
  RELATION_OWNER_OF,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import {
  CatalogProcessor,
  CatalogProcessorEmit,
  LocationSpec,
  processingResult,
} from '@backstage/plugin-catalog-node';
import {
  ENTITY_ANNOTATIONS,
  tenantEntityRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import { ANNOTATION_OWNERS } from '../transform/entityOwner';
import { isNeighbor } from './isNeighbor';
import {
  putFieldsBack,
  StatedRelation,
  statedRelations,
} from './relationFields';

/**
 * Runs after all other processors and makes the relations of PaletteAI's entities: those that the fields
 * of Backstage state, and those that it has no field for, which are the further owners of what several
 * groups administer and the Tenant of what belongs to no Project.
 *
 * A relation is part of the entity that it comes from, so it must name nothing that not everyone may see
 * who sees that entity. Targets have at least the readers of the entity, so relations to them are safe.
 * The inverse is safe only between neighbors, which have the same readers.
 */
export class PaletteAiRelationsProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'PaletteAiRelationsProcessor';
  }

  getPriority(): number {
    return Number.MAX_SAFE_INTEGER;
  }

  async postProcessEntity(
    processed: Entity,
    location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    if (location.type !== 'paletteai') {
      return processed;
    }
    const entity = putFieldsBack(processed);
    const self = getCompoundEntityRef(entity);
    for (const { type, inverse, target } of [
      ...statedRelations(entity),
      ...furtherOwners(entity),
      ...tenantOf(entity),
    ]) {
      emit(processingResult.relation({ source: self, type, target }));
      if (isNeighbor(entity, target)) {
        emit(
          processingResult.relation({
            source: target,
            type: inverse,
            target: self,
          }),
        );
      }
    }
    return entity;
  }
}

function furtherOwners({ metadata, spec }: Entity): StatedRelation[] {
  const owners = metadata.annotations?.[ANNOTATION_OWNERS]?.split(',') ?? [];
  return owners
    .filter(owner => owner !== '' && owner !== spec?.owner)
    .map(owner => ({
      type: RELATION_OWNED_BY,
      inverse: RELATION_OWNER_OF,
      target: parseEntityRef(owner),
    }));
}

function tenantOf({ kind, metadata, spec }: Entity): StatedRelation[] {
  const hub = metadata.annotations?.[ENTITY_ANNOTATIONS.hub];
  const tenant = metadata.annotations?.[ENTITY_ANNOTATIONS.tenant];
  return hub &&
    tenant &&
    ['Resource', 'Component', 'API'].includes(kind) &&
    !spec?.system
    ? [
        {
          type: RELATION_PART_OF,
          inverse: RELATION_HAS_PART,
          target: parseEntityRef(tenantEntityRef(hub, tenant)),
        },
      ]
    : [];
}
