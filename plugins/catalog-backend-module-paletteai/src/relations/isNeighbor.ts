import {
  CompoundEntityRef,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  ENTITY_ANNOTATIONS,
  parseResourceRef,
  projectEntityRef,
  tenantEntityRef,
} from '@paletteai/backstage-plugin-paletteai-common';

/**
 * Whether the target of a relation lies in the Project of an entity, or in the namespace of the same
 * Tenant, so that those who see the one see the other. What cannot be told, such as by a name that was
 * shortened, counts as no neighbor.
 */
export function isNeighbor(entity: Entity, target: CompoundEntityRef): boolean {
  const { annotations = {}, namespace } = entity.metadata;
  const ref = parseResourceRef(
    annotations[ENTITY_ANNOTATIONS.resourceRef] ?? '',
  );
  if (!ref?.namespace || target.namespace !== namespace) {
    return false;
  }
  const { hub, namespace: place } = ref;
  const project = annotations[ENTITY_ANNOTATIONS.project];
  const tenant = annotations[ENTITY_ANNOTATIONS.tenant];
  switch (target.kind.toLocaleLowerCase('en-US')) {
    case 'system':
      return (
        project === place &&
        stringifyEntityRef(target) === projectEntityRef(hub, project)
      );
    case 'domain':
      return (
        !project &&
        !!tenant &&
        stringifyEntityRef(target) === tenantEntityRef(hub, tenant)
      );
    case 'resource': {
      const [prefix, namespaceOfTarget] = target.name.split('.');
      return /^(pool|bundle)$/.test(prefix) && namespaceOfTarget === place;
    }
    case 'component':
    case 'api':
      return target.name.split('.')[0] === place;
    default:
      return false;
  }
}
