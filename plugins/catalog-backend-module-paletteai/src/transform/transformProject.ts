import { Entity } from '@backstage/catalog-model';
import {
  Project,
  projectEntityName,
  tenantEntityRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import { createEntity } from './createEntity';
import { pageLink } from './entityLinks';
import { tagsFromPairs } from './entityTags';
import { TransformContext } from './EntityTransformer';
import { projectScope } from './resourceScope';

/** Project → System, part of the Domain of its Tenant. */
export function transformProject(
  project: Project,
  context: TransformContext,
): Entity {
  const { name, namespace = name, tenant } = project;
  return createEntity(
    {
      entityKind: 'System',
      name: projectEntityName(namespace, name),
      title: project.displayName,
      description: project.description,
      kind: 'project',
      resource: project,
      scope: projectScope(project, context),
      tags: tagsFromPairs(project.tags),
      links: pageLink(
        'project',
        { name, namespace, tenant, project: name },
        context,
      ),
      spec: {
        type: 'paletteai-project',
        ...(tenant && { domain: tenantEntityRef(context.hub.id, tenant) }),
      },
    },
    context,
  );
}
