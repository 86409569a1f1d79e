import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { groupEntityRef } from '@paletteai/backstage-plugin-paletteai-common';
import { demoUsers } from '@paletteai/sandbox';

/** Who is who in the demo, as far as the tenant "meridian-health" goes. */
export const PEOPLE = {
  tenantAdmin: 'ingrid.solberg',
  projectAdmin: 'amara.okafor',
  /** Also a viewer of "genomics". */
  editor: 'daniel.weiss',
  viewer: 'priya.nair',
  outsider: 'tomas.reyes',
  /** Administers "halden-motors". */
  neighbour: 'lena.hartmann',
} as const;

/** Not in the demo: administers "meridian-health" like the tenant admin there. */
export const COLLEAGUE = 'nils.berg';

const colleague = {
  id: COLLEAGUE,
  groups: ['meridian-platform-admins', 'meridian-staff'],
};

/** Tells of everyone in the demo to which groups they belong. */
export function userInfoOfDemo() {
  return createServiceFactory({
    service: coreServices.userInfo,
    deps: {},
    factory: () => ({
      getUserInfo: async ({ principal }) => {
        const ref =
          typeof principal === 'object' &&
          principal !== null &&
          'userEntityRef' in principal
            ? String(principal.userEntityRef)
            : '';
        const user = [...demoUsers, colleague].find(
          ({ id }) => ref === refOf(id),
        );
        if (!user) {
          throw new NotFoundError(`Nobody is known as "${ref}"`);
        }
        return {
          userEntityRef: ref,
          ownershipEntityRefs: [
            ref,
            ...user.groups.map(group => groupEntityRef(group)),
          ],
        };
      },
    }),
  });
}

export function refOf(id: string): string {
  return `user:default/${id}`;
}
