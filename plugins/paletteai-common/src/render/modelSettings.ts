import type { JsonValue } from '../kubernetes/types';
import type { ModelMappings } from '../requests/modelSettingsRequests';
import { compact } from './object';
import { renderProfileBundleReference } from './references';

type Mapping = ModelMappings['mappings'][number];

/** @internal */
export function renderModelMappings(mappings: Mapping[]): JsonValue[] {
  return mappings.map(mapping =>
    compact({
      name: mapping.name,
      source: mapping.source,
      filters: mapping.filters.map(({ key, operator, values }) => ({
        key,
        operator,
        values,
      })),
      priority: mapping.priority,
      profileBundleRef: renderProfileBundleReference(mapping.profileBundle),
    }),
  );
}
