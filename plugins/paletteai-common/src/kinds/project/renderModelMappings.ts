import type { JsonValue } from '../../kubernetes/types';
import type { ModelMappings } from './modelSettingsRequests';
import { compact } from '../shared/renderObject';
import { renderProfileBundleReference } from '../shared/renderReferences';

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
