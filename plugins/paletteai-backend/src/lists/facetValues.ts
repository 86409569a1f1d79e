import type {
  ProjectFacet,
  ProjectFacetValues,
  ProjectView,
} from '@paletteai/backstage-plugin-paletteai-common';

type Facetted = Pick<
  ProjectView,
  'tenant' | 'readiness' | 'tags' | 'roleMapping'
>;

const USUAL_LIMIT = 50;

const VALUES_OF: Readonly<
  Record<ProjectFacet, (project: Facetted) => readonly string[]>
> = {
  tenant: ({ tenant }) => [tenant],
  status: ({ readiness }) => [readiness],
  tag: ({ tags }) =>
    Object.entries(tags).map(([key, value]) => `${key}=${value}`),
  owner: ({ roleMapping }) => roleMapping.admin,
};

/** Values of a facet and in how many projects each is, those of most projects first. */
export function facetValues(
  projects: readonly Facetted[],
  facet: ProjectFacet,
  { search = '', limit = USUAL_LIMIT }: { search?: string; limit?: number },
): Pick<ProjectFacetValues, 'items' | 'totalItems'> {
  const counts = new Map<string, number>();
  for (const project of projects) {
    for (const value of new Set(VALUES_OF[facet](project))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const wanted = search.trim().toLowerCase();
  const found = [...counts].filter(
    ([value]) => value !== '' && value.toLowerCase().includes(wanted),
  );
  return {
    items: found
      .sort(
        ([left, most], [right, more]) => more - most || (left < right ? -1 : 1),
      )
      .slice(0, limit)
      .map(([value, projectCount]) => ({ value, projects: projectCount })),
    totalItems: found.length,
  };
}
