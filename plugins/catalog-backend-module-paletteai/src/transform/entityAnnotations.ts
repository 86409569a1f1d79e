import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
} from '@backstage/catalog-model';
import {
  ENTITY_ANNOTATIONS,
  KindName,
  Resource,
  stringifyResourceRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import { ResourceScope } from './resourceScope';

/** What fights over an entity with other sources of the catalog: one key per hub. */
export function locationKeyOf(hub: string): string {
  return `paletteai:${hub}`;
}

/**
 * Annotations that say what on a hub an entity represents. Annotations of the resource are not
 * copied: tools keep whole manifests there, with whatever is in them.
 */
export function entityAnnotations(options: {
  readonly hub: string;
  readonly kind: KindName;
  readonly resource: Resource<string>;
  readonly scope: ResourceScope;
  readonly phase: string;
  readonly version?: string;
}): Record<string, string> {
  const { hub, kind, resource, scope } = options;
  const ref = stringifyResourceRef({
    hub,
    kind,
    name: resource.name,
    ...(resource.namespace && { namespace: resource.namespace }),
  });
  const annotations: Record<string, string | undefined> = {
    [ANNOTATION_LOCATION]: `paletteai:${ref}`,
    [ANNOTATION_ORIGIN_LOCATION]: locationKeyOf(hub),
    [ENTITY_ANNOTATIONS.hub]: hub,
    [ENTITY_ANNOTATIONS.tenant]: scope.tenant,
    [ENTITY_ANNOTATIONS.project]: scope.project?.name,
    [ENTITY_ANNOTATIONS.resourceRef]: ref,
    [ENTITY_ANNOTATIONS.uid]: resource.uid,
    [ENTITY_ANNOTATIONS.phase]: options.phase,
    [ENTITY_ANNOTATIONS.version]: options.version,
  };
  return Object.fromEntries(
    Object.entries(annotations).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
}
