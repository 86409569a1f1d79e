import { Entity, EntityLink } from '@backstage/catalog-model';
import {
  ENTITY_ANNOTATIONS,
  entityNamespace,
  KindName,
  Resource,
} from '@paletteai/backstage-plugin-paletteai-common';
import { coarsePhase } from './coarsePhase';
import { entityAnnotations } from './entityAnnotations';
import { entityLabels } from './entityLabels';
import { entityOwner } from './entityOwner';
import { entityTags } from './entityTags';
import { TransformContext } from './EntityTransformer';
import { ResourceScope } from './resourceScope';

/** What the kinds differ in. */
export interface EntityParts {
  readonly entityKind: 'Domain' | 'System' | 'Resource' | 'Component' | 'API';
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  /** The kind of the resource on the hub. */
  readonly kind: KindName;
  readonly resource: Resource<string>;
  readonly scope: ResourceScope;
  /** As the hub spells it. */
  readonly phase?: string;
  readonly version?: string;
  readonly tags?: readonly string[];
  readonly links?: readonly EntityLink[];
  /** The owner is added. */
  readonly spec: Entity['spec'];
}

/** Puts together what the entities of all kinds have in common. */
export function createEntity(
  parts: EntityParts,
  context: TransformContext,
): Entity {
  const { resource, scope } = parts;
  const hub = context.hub.id;
  const phase = coarsePhase(resource, parts.phase);
  const { owner, annotations } = entityOwner(scope, context);
  const description = parts.description?.trim();
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: parts.entityKind,
    metadata: {
      namespace: entityNamespace(hub),
      name: parts.name,
      title: parts.title.trim() || resource.name,
      ...(description && { description }),
      annotations: {
        ...entityAnnotations({
          hub,
          kind: parts.kind,
          resource,
          scope,
          phase,
          version: parts.version,
        }),
        ...annotations,
      },
      labels: entityLabels(resource.labels, {
        [ENTITY_ANNOTATIONS.hub]: hub,
        [ENTITY_ANNOTATIONS.tenant]: scope.tenant,
        [ENTITY_ANNOTATIONS.project]: scope.project?.name,
        [ENTITY_ANNOTATIONS.phase]: phase,
      }),
      tags: entityTags(parts.tags ?? []),
      ...(parts.links?.length && { links: [...parts.links] }),
    },
    spec: { ...parts.spec, owner },
  };
}
