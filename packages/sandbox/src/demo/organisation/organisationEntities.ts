import { IdentityUser } from '../../idp';
import { demoGroups } from './demoOrganisation';

const API = { apiVersion: 'backstage.io/v1alpha1' };

/**
 * Entities of the catalog for the people of the demo and their groups, under the refs that signing in
 * gives them, so that whoever owns something is shown by name.
 * @public
 */
export function organisationEntities(
  users: readonly IdentityUser[],
): Record<string, unknown>[] {
  if (users.length === 0) {
    return [];
  }
  const groups = demoGroups().map(name => ({
    ...API,
    kind: 'Group',
    metadata: { name },
    // No other name than that in role mappings, so that one is found by the other.
    spec: { type: 'team', children: [] },
  }));
  const people = users.map(
    ({ name, email, groups: memberOf, description }) => ({
      ...API,
      kind: 'User',
      metadata: {
        // As the sign-in resolver writes addresses: letters, digits, dashes and dots stay.
        name: email.replace('@', '_40'),
        ...(description && { description }),
      },
      spec: { profile: { displayName: name, email }, memberOf: [...memberOf] },
    }),
  );
  return [...groups, ...people];
}
