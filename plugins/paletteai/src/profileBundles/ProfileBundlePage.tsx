import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import {
  QueryState,
  useProfileBundle,
} from '@paletteai/backstage-plugin-paletteai-react';
import { PageFrame } from '../router/PageFrame';
import { BundleActions } from './BundleActions';
import { BundleVersion } from './BundleVersion';

/** A Profile Bundle, one version at a time. */
export function ProfileBundlePage({
  bundleRef,
}: {
  bundleRef: ProjectRef & { bundleName: string };
}) {
  const bundle = useProfileBundle(bundleRef);
  return (
    <PageFrame
      title={bundle.data?.displayName ?? bundleRef.bundleName}
      activeTab="profileBundles"
      description={bundle.data?.versions[0].description}
      actions={bundle.data && <BundleActions bundle={bundle.data} />}
      updatedAt={bundle.dataUpdatedAt}
      ownProject={bundleRef}
    >
      <QueryState query={bundle}>
        {view => <BundleVersion bundle={view} />}
      </QueryState>
    </PageFrame>
  );
}
