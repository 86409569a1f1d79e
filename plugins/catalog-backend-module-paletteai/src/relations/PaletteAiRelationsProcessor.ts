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

/**
 * Adds the relations for which the built-in kinds have no field: the further owners of what several
 * groups administer, and the Tenant of what belongs to no Project.
 */
export class PaletteAiRelationsProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'PaletteAiRelationsProcessor';
  }

  async postProcessEntity(
    entity: Entity,
    location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    if (location.type !== 'paletteai') {
      return entity;
    }
    const self = getCompoundEntityRef(entity);
    const relate = (ref: string, type: string, inverse: string) => {
      const target = parseEntityRef(ref);
      emit(processingResult.relation({ source: self, type, target }));
      emit(
        processingResult.relation({
          source: target,
          type: inverse,
          target: self,
        }),
      );
    };
    for (const owner of furtherOwners(entity)) {
      relate(owner, RELATION_OWNED_BY, RELATION_OWNER_OF);
    }
    const tenant = tenantOf(entity);
    if (tenant) {
      relate(tenant, RELATION_PART_OF, RELATION_HAS_PART);
    }
    return entity;
  }
}

function furtherOwners({ metadata, spec }: Entity): string[] {
  const owners = metadata.annotations?.[ANNOTATION_OWNERS]?.split(',') ?? [];
  return owners.filter(owner => owner !== '' && owner !== spec?.owner);
}

function tenantOf({ kind, metadata, spec }: Entity): string | undefined {
  const hub = metadata.annotations?.[ENTITY_ANNOTATIONS.hub];
  const tenant = metadata.annotations?.[ENTITY_ANNOTATIONS.tenant];
  return hub &&
    tenant &&
    ['Resource', 'Component', 'API'].includes(kind) &&
    !spec?.system
    ? tenantEntityRef(hub, tenant)
    : undefined;
}
