import { Entity } from '@backstage/catalog-model';
import {
  ComputePool,
  computePoolEntityName,
  tagsFromLabels,
} from '@paletteai/backstage-plugin-paletteai-common';
import { createEntity } from './createEntity';
import { bundleRef, systemOf } from './entityRelations';
import { pageLink, webLink } from './entityLinks';
import { tagsFromPairs } from './entityTags';
import { TransformContext } from './EntityTransformer';
import { resourceScope } from './resourceScope';

/** Compute Pool → Resource, part of its Project's System, depending on its Profile Bundle. */
export function transformComputePool(
  pool: ComputePool,
  context: TransformContext,
): Entity {
  const { name, namespace = '' } = pool;
  const scope = resourceScope(namespace, context);
  const bundle = bundleRef(pool.profileBundleRef, namespace, context);
  return createEntity(
    {
      entityKind: 'Resource',
      name: computePoolEntityName(namespace, name),
      title: name,
      description: pool.description,
      kind: 'computePool',
      resource: pool,
      scope,
      phase: pool.phase,
      tags: [
        ...tagsFromPairs(tagsFromLabels(pool.labels)),
        ...(pool.variant ? [pool.variant] : []),
        ...Object.keys(pool.gpuCapacity).map(family => `gpu:${family}`),
      ],
      links: [
        ...pageLink(
          'computePool',
          {
            name,
            namespace,
            tenant: scope.tenant,
            project: scope.project?.name,
          },
          context,
        ),
        ...webLink(pool.cluster?.url, 'Cluster in Palette', 'cloud'),
      ],
      spec: {
        type: 'compute-pool',
        ...systemOf(scope, context),
        ...(bundle && { dependsOn: [bundle] }),
      },
    },
    context,
  );
}
