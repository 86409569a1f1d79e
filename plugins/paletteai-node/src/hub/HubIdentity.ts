/**
 * The person on whose behalf a request is made. The hub sees exactly this user and these groups
 * (impersonation), so its own RBAC decides and its audit log names the person.
 *
 * @public
 */
export interface HubIdentity {
  /** User name as the hub's OIDC configuration would produce it; any Unicode text. */
  readonly user: string;
  /** Group names as the hub's role mappings hold them. May be empty. */
  readonly groups: readonly string[];
}
