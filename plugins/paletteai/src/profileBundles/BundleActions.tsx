import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ProfileBundleVersionsView } from '@paletteai/backstage-plugin-paletteai-common';
import { CreateLink } from '../access/CreateLink';
import { CatalogLink } from '../facts/CatalogLink';
import { paletteAiTranslationRef } from '../translation';
import { useShownVersion } from './useShownVersion';

/** Bundles of other types have no Workload Profile for apps. */
const DEPLOYABLE: readonly (string | undefined)[] = [
  'Application',
  'Fullstack',
];

/** What can be done with a Profile Bundle. */
export function BundleActions({
  bundle,
}: {
  bundle: ProfileBundleVersionsView;
}) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { shown } = useShownVersion(bundle);
  const { hub, namespace = '', type, ref } = shown;
  return (
    <>
      {DEPLOYABLE.includes(type) && (
        <CreateLink
          projectRef={{ hub, project: namespace }}
          action="appDeployment.create"
          label={t('profileBundle.deploy')}
        />
      )}
      <CatalogLink kind="resource" resourceRef={ref} />
    </>
  );
}
