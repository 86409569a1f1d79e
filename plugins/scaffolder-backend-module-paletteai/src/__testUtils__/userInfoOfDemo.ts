import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import { groupEntityRef } from '@paletteai/backstage-plugin-paletteai-common';
import { demoUsers } from '@paletteai/sandbox';

/** Tells of people, those of the demo unless others are given, to which groups they belong. */
export function userInfoOfDemo(
  users: readonly { id: string; groups: readonly string[] }[] = demoUsers,
) {
  return createServiceFactory({
    service: coreServices.userInfo,
    deps: {},
    factory: () => ({
      getUserInfo: async credentials => {
        const { principal } = credentials as { principal: JsonObject };
        const ref = String(principal.userEntityRef);
        const user = users.find(({ id }) => ref === `user:default/${id}`);
        if (!user) {
          throw new NotFoundError(`Nobody is known as "${ref}"`);
        }
        const groups = user.groups.map(group => groupEntityRef(group));
        return {
          userEntityRef: ref,
          ownershipEntityRefs: [ref, ...groups],
        };
      },
    }),
  });
}
