import {
  type ProfileBundleType,
  type ProfileBundleView,
  type ProjectRef,
  itemsOfAllPages,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  PaletteAiQuery,
  usePaletteAiQuery,
} from '../../query/usePaletteAiQuery';

/**
 * Profile Bundles of a Project, one entry per version.
 *
 * @public
 */
export function useBundlesOfProject(
  project: ProjectRef | undefined,
): PaletteAiQuery<ProfileBundleView[]> {
  return usePaletteAiQuery({
    noun: 'profileBundle',
    key: ['of', project?.hub, project?.project],
    fetch: async (api, options) => {
      const found: ProfileBundleView[] = [];
      const items = itemsOfAllPages(page =>
        api.listProfileBundles({ ...project, ...page }, options),
      );
      for await (const item of items) {
        found.push(item);
      }
      return found;
    },
    enabled: project !== undefined,
  });
}

/** Bundles of the wanted types by the name that their versions share, the newest version first. */
export function groupVersions(
  bundles: readonly ProfileBundleView[],
  types: readonly ProfileBundleType[],
): Map<string, ProfileBundleView[]> {
  const groups = new Map<string, ProfileBundleView[]>();
  for (const bundle of bundles) {
    if (bundle.type && types.includes(bundle.type)) {
      const versions = groups.get(bundle.bundleName) ?? [];
      groups.set(bundle.bundleName, [...versions, bundle]);
    }
  }
  for (const versions of groups.values()) {
    versions.sort((left, right) =>
      (right.version ?? '').localeCompare(left.version ?? '', 'en', {
        numeric: true,
      }),
    );
  }
  return groups;
}
