import type { MemberRefs } from './MemberRefs';

/**
 * What the permission rules look at of a project.
 *
 * @public
 */
export interface ProjectScope {
  /** As of `stringifyResourceRef` of the common package. */
  readonly ref: string;
  /** ID of the hub. */
  readonly hub: string;
  /** Name of the tenant. */
  readonly tenant: string;
  /** Name of the project, which is that of its namespace. */
  readonly project: string;
  /** Who holds which role. */
  readonly members: MemberRefs;
}

/**
 * What the permission rules look at of a tenant.
 *
 * @public
 */
export interface TenantScope {
  /** As of `stringifyResourceRef` of the common package. */
  readonly ref: string;
  /** ID of the hub. */
  readonly hub: string;
  /** Name of the tenant. */
  readonly tenant: string;
  /** Refs of the groups that administer it. */
  readonly adminRefs: readonly string[];
}
