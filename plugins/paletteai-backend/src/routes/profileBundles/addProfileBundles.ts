import {
  ProfileBundleView,
  profileBundleReadPermission,
} from '@paletteai/backstage-plugin-paletteai-common';
import { NotVisibleError } from '../../errors/NotVisibleError';
import { compareVersions } from './compareVersions';
import { listInProjects } from '../inProject/listInProjects';
import { namespaceToRead } from '../inProject/readInProject';
import type { RouteContext } from '../RouteContext';

const SORT_FIELDS = {
  name: 'name',
  displayName: 'displayName',
  hub: 'hub',
  project: 'namespace',
  status: 'readiness',
  createdAt: 'createdAt',
} as const;

/** Lists Profile Bundles, and shows one with its versions. */
export function addProfileBundles(context: RouteContext): void {
  const { router, snapshots } = context;

  router.get('/profile-bundles', async (request, response) => {
    const { type, ...query } = request.query;
    const field = SORT_FIELDS[query.orderField ?? 'displayName'];
    response.json(
      await listInProjects(context, request, request.query, {
        kind: 'profileBundle',
        permission: profileBundleReadPermission,
        eventId: 'profile-bundle-list',
        matches: bundle =>
          !type || (bundle.type !== undefined && type.includes(bundle.type)),
        sortValue: bundle => bundle[field] ?? '',
      }),
    );
  });

  router.get(
    '/hubs/:hub/projects/:project/profile-bundles/:bundleName',
    async (request, response) => {
      const { bundleName } = request.params;
      const { hub, namespace } = await namespaceToRead(
        context,
        request,
        request.params,
        {
          eventId: 'profile-bundle-read',
          permission: profileBundleReadPermission,
        },
      );
      await snapshots.assertReadable(hub, ['profileBundle']);
      const versions = snapshots
        .list(hub, 'profileBundle', namespace)
        .filter(bundle => bundle.bundleName === bundleName)
        .sort(newestFirst);
      if (versions.length === 0) {
        throw NotVisibleError.create(
          `profile bundle "${bundleName}" in the project "${namespace}"`,
          false,
        );
      }
      const [{ displayName }] = versions;
      response.json({ bundleName, displayName, versions });
    },
  );
}

function newestFirst(
  left: ProfileBundleView,
  right: ProfileBundleView,
): number {
  return compareVersions(right.version, left.version);
}
