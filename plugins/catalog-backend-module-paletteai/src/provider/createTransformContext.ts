import { Hub } from '@paletteai/backstage-plugin-paletteai-node';
import { CatalogSettings } from '../config/CatalogSettings';
import { GroupRefs } from '../owner/GroupRefs';
import { ObjectContext } from '../transform/transformObject';
import { ObjectLookup } from './ObjectLookup';
import { TenantProjects } from './TenantProjects';

/** What the transformers of a hub may look up. */
export function createTransformContext(options: {
  readonly hub: Hub;
  readonly settings: CatalogSettings;
  readonly groupRefs: GroupRefs;
  readonly lookup: ObjectLookup;
  readonly tenantProjects: TenantProjects;
}): ObjectContext {
  const { hub, settings, groupRefs, lookup, tenantProjects } = options;
  const { id, title, uiUrl } = hub.definition;
  return {
    hub: { id, title, uiUrl: settings.uiUrls[id] ?? uiUrl },
    lifecycle: settings.lifecycle,
    uiPaths: settings.uiPaths,
    fallbackOwner: settings.owner.fallback,
    tenant: name => lookup.tenant(name),
    project: namespace => lookup.project(namespace),
    projectsOf: tenant =>
      tenantProjects.of(tenant).flatMap(name => lookup.project(name) ?? []),
    groupRefs: groups => groupRefs.of(groups),
    memberRefs: groups => groupRefs.mapped(groups),
  };
}
