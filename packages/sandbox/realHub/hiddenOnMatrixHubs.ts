import { demoUsers, hiddenNames } from '../src/demo';

/** On the hubs of the matrix, this group has the role of a viewer in a Project of the other Tenant. */
const NEIGHBOUR_GROUP = 'halden-platform-admins';

/**
 * Names that someone in the demo must not come across in a portal before the hubs of the matrix.
 *
 * @param id - nobody, who sees nothing, if absent
 */
export function hiddenOnMatrixHubs(id?: string): string[] {
  if (id === undefined) {
    return hiddenNames({ ...demoUsers[0], groups: [] });
  }
  const user = demoUsers.find(one => one.id === id);
  if (!user) {
    throw new Error(`No one in the demo is ${id}`);
  }
  const isNeighbour = user.groups.includes(NEIGHBOUR_GROUP);
  const groups = isNeighbour
    ? [...user.groups, 'radiology-viewers']
    : user.groups;
  const hidden = hiddenNames({ ...user, groups });
  // Whoever sees the Project sees the groups of its roles.
  return hidden.includes('radiology-imaging')
    ? hidden
    : hidden.filter(name => name !== NEIGHBOUR_GROUP);
}
