import { Entity } from '@backstage/catalog-model';
import {
  ProfileBundle,
  profileBundleEntityName,
  tagsFromLabels,
} from '@paletteai/backstage-plugin-paletteai-common';
import { createEntity } from './createEntity';
import { pageLink } from './entityLinks';
import { systemOf } from './entityRelations';
import { tagsFromPairs } from './entityTags';
import { TransformContext } from './EntityTransformer';
import { resourceScope } from './resourceScope';

/** Profile Bundle → Resource. Each version is a separate object on the hub, so it is a separate entity. */
export function transformProfileBundle(
  bundle: ProfileBundle,
  context: TransformContext,
): Entity {
  const { name, namespace = '', version } = bundle;
  const scope = resourceScope(namespace, context);
  return createEntity(
    {
      entityKind: 'Resource',
      name: profileBundleEntityName(namespace, name),
      title: version ? `${bundle.displayName} ${version}` : bundle.displayName,
      description: bundle.description,
      kind: 'profileBundle',
      resource: bundle,
      scope,
      version,
      tags: [
        ...tagsFromPairs(tagsFromLabels(bundle.labels)),
        ...(bundle.type ? [bundle.type] : []),
      ],
      links: pageLink(
        'profileBundle',
        { name, namespace, tenant: scope.tenant, project: scope.project?.name },
        context,
      ),
      spec: { type: 'profile-bundle', ...systemOf(scope, context) },
    },
    context,
  );
}
