import type {
  DeploymentView,
  Page,
  ProfileBundleView,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  PaletteAiQuery,
  useProfileBundles,
} from '@paletteai/backstage-plugin-paletteai-react';

export type BundlePlace = {
  hub: string;
  /** Namespace of what refers to the bundle. */
  namespace: string;
  bundleRef: NonNullable<DeploymentView['profileBundleRef']>;
};

/** Lists the referenced version of a bundle. Other names can contain its name. */
export function useBundleQuery({
  hub,
  namespace,
  bundleRef,
}: BundlePlace): PaletteAiQuery<Page<ProfileBundleView>> {
  return useProfileBundles({
    hub,
    project: bundleRef.namespace ?? namespace,
    search: bundleRef.name,
    limit: 100,
  });
}

/** Picks the bundle of that name; `undefined` when it is not among them. */
export function bundleNamed(
  { items }: Pick<Page<ProfileBundleView>, 'items'>,
  name: string,
): ProfileBundleView | undefined {
  return items.find(bundle => bundle.name === name);
}
