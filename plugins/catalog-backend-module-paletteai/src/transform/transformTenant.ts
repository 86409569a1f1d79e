import { Entity } from '@backstage/catalog-model';
import {
  Tenant,
  tenantEntityName,
} from '@paletteai/backstage-plugin-paletteai-common';
import { createEntity } from './createEntity';
import { pageLink } from './entityLinks';
import { tagsFromPairs } from './entityTags';
import { TransformContext } from './EntityTransformer';
import { tagsFromLabels } from '@paletteai/backstage-plugin-paletteai-common';

/** Tenant → Domain. */
export function transformTenant(
  tenant: Tenant,
  context: TransformContext,
): Entity {
  return createEntity(
    {
      entityKind: 'Domain',
      name: tenantEntityName(tenant.name),
      title: tenant.displayName,
      description: tenant.description,
      kind: 'tenant',
      resource: tenant,
      scope: { tenant: tenant.name, adminGroups: tenant.adminGroups },
      tags: tagsFromPairs(tagsFromLabels(tenant.labels)),
      links: pageLink(
        'tenant',
        { name: tenant.name, tenant: tenant.name },
        context,
      ),
      spec: { type: 'paletteai-tenant' },
    },
    context,
  );
}
