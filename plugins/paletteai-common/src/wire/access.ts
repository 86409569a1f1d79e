import type { AccessAction } from '../access/actions';
import type { Role } from '../access/roles';

/**
 * What the person may do in a Project.
 *
 * @public
 */
export type AccessResponse = {
  roles: Role[];
  allowed: AccessAction[];
  /** Groups that can grant more access, to be named when access is denied. */
  adminGroups: string[];
  /** `hub` when the hub said so, `roles` when it could not be asked and the default roles were taken. */
  decidedBy: 'hub' | 'roles';
};
