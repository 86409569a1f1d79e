import { IdentityUser } from '../../idp';
import { DemoTenant } from './DemoTenant';
import { haldenMotors } from './haldenMotors';
import { meridianHealth } from './meridianHealth';

/** The companies of the demo. @internal */
export const demoTenants: readonly DemoTenant[] = [
  meridianHealth,
  haldenMotors,
];

/**
 * Everyone who can sign in to the demo.
 * @public
 */
export const demoUsers: readonly IdentityUser[] = demoTenants.flatMap(
  ({ users }) => users,
);

/** Every group that a user is in or a role names. @internal */
export function demoGroups(): string[] {
  const ofRoles = demoTenants.flatMap(tenant => [
    tenant.adminGroup,
    ...tenant.projects.flatMap(({ admins, editors, viewers }) => [
      ...admins,
      ...editors,
      ...viewers,
    ]),
  ]);
  const ofUsers = demoUsers.flatMap(({ groups }) => groups);
  return [...new Set([...ofRoles, ...ofUsers])].sort();
}
