import { Entity } from '@backstage/catalog-model';
import { CatalogProcessor, LocationSpec } from '@backstage/plugin-catalog-node';
import { withoutGroups } from '../visibility/entityVisibility';
import { setFieldsAside } from './relationFields';

/**
 * Runs before all other processors, so that Backstage does not make relations of `spec.owner`, `system`
 * and the like. It would make them in both directions: a Group would name all that it owns, and a Tenant
 * all its Projects, to everyone who sees the Group or the Tenant. `PaletteAiRelationsProcessor`, which
 * runs after all others, makes those that tell no one more than they may know.
 */
export class RelationFieldsProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'PaletteAiRelationFieldsProcessor';
  }

  getPriority(): number {
    return Number.MIN_SAFE_INTEGER;
  }

  async postProcessEntity(
    entity: Entity,
    location: LocationSpec,
  ): Promise<Entity> {
    return location.type === 'paletteai'
      ? setFieldsAside(entity)
      : // Or people could have groups shown to them by naming these in an entity of their own.
        withoutGroups(entity);
  }
}
