import type {
  DeploymentView,
  ProfileBundleVersionsView,
} from '@paletteai/backstage-plugin-paletteai-common';

/** Picks the deployments that were made from a version of a bundle, and says from which. */
export function deploymentsOf(
  { versions }: Pick<ProfileBundleVersionsView, 'versions'>,
  deployments: readonly DeploymentView[],
): (DeploymentView & { version: string })[] {
  return deployments.flatMap(deployment => {
    const bundleRef =
      deployment.currentProfileBundleRef ?? deployment.profileBundleRef;
    const used = versions.find(
      ({ hub, namespace, name }) =>
        hub === deployment.hub &&
        namespace === (bundleRef?.namespace ?? deployment.namespace) &&
        name === bundleRef?.name,
    );
    return used ? [{ ...deployment, version: used.version ?? '' }] : [];
  });
}
