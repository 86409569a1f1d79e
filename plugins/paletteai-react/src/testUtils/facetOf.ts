import type {
  ProjectFacetQuery,
  ProjectFacetValues,
  ProjectView,
} from '@paletteai/backstage-plugin-paletteai-common';

/** Values of a facet as the API gives them. */
export function facetOf(
  projects: readonly ProjectView[],
  { facet, search = '', limit = 50 }: ProjectFacetQuery,
): Pick<ProjectFacetValues, 'items' | 'totalItems'> {
  const counts = new Map<string, number>();
  for (const value of projects.flatMap(project => valuesOf(project, facet))) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const found = [...counts]
    .filter(([value]) => value.includes(search))
    .map(([value, count]) => ({ value, projects: count }));
  return { items: found.slice(0, limit), totalItems: found.length };
}

function valuesOf(
  project: ProjectView,
  facet: ProjectFacetQuery['facet'],
): string[] {
  switch (facet) {
    case 'tag':
      return Object.entries(project.tags).map(
        ([key, value]) => `${key}=${value}`,
      );
    case 'owner':
      return project.roleMapping.admin;
    case 'tenant':
      return [project.tenant];
    default:
      return [project.readiness];
  }
}
