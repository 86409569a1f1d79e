import { Hub } from '@paletteai/backstage-plugin-paletteai-node';
import { CatalogSettings } from '../config/CatalogSettings';
import { GroupRefs } from '../owner/GroupRefs';
import { TransformContext } from '../transform/EntityTransformer';
import { ObjectLookup } from './ObjectLookup';

/** What the transformers of a hub may look up. */
export function createTransformContext(options: {
  readonly hub: Hub;
  readonly settings: CatalogSettings;
  readonly groupRefs: GroupRefs;
  readonly lookup: ObjectLookup;
}): TransformContext {
  const { hub, settings, groupRefs, lookup } = options;
  const { id, title, uiUrl } = hub.definition;
  return {
    hub: { id, title, uiUrl: settings.uiUrls[id] ?? uiUrl },
    lifecycle: settings.lifecycle,
    uiPaths: settings.uiPaths,
    fallbackOwner: settings.owner.fallback,
    tenant: name => lookup.tenant(name),
    project: namespace => lookup.project(namespace),
    groupRefs: groups => groupRefs.of(groups),
  };
}
