import type { Page } from './paging';

/**
 * What the person can see of what lies in a Project. A member is absent when
 * the hub does not say, or the person cannot see things of the kind.
 *
 * @public
 */
export type ProjectContents = {
  computePools?: number;
  appDeployments?: number;
  modelDeployments?: number;
};

/**
 * Facets of Projects.
 *
 * @public
 */
export type ProjectFacet = 'tenant' | 'status' | 'tag' | 'owner';

/**
 * Which values of a facet are wanted.
 *
 * @public
 */
export type ProjectFacetQuery = {
  facet: ProjectFacet;
  /** ID of the hub; all hubs when absent. */
  hub?: string;
  /** Part of the value. */
  search?: string;
  limit?: number;
};

/**
 * Values of a facet among the Projects that the person may see, those of most
 * Projects first. A tag is `key=value`, an owner the group that administers
 * the Project.
 *
 * @public
 */
export type ProjectFacetValues = Pick<
  Page<{ value: string; projects: number }>,
  'items' | 'totalItems' | 'incomplete'
>;
