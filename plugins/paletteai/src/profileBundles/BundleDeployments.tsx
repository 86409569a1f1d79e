import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ProfileBundleVersionsView } from '@paletteai/backstage-plugin-paletteai-common';
import {
  useAppDeployments,
  useModelDeployments,
} from '@paletteai/backstage-plugin-paletteai-react';
import { Section } from '../facts/Section';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';
import { MadeDeployments } from './MadeDeployments';

/** As many as the API gives at once. */
const SEARCHED = 1_000;

/** Apps and models of the Project that were made from any version of a bundle. */
export function BundleDeployments({
  bundle,
}: {
  bundle: ProfileBundleVersionsView;
}) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const links = usePaletteAiLinks();
  const { hub, namespace: project = '' } = bundle.versions[0];
  const query = { hub, project, limit: SEARCHED };
  const apps = useAppDeployments(query);
  const models = useModelDeployments(query);

  return (
    <>
      <Section title={t('profileBundle.apps')}>
        <MadeDeployments
          bundle={bundle}
          query={apps}
          linkOf={links.appDeployment}
          emptyText={t('profileBundle.noApps')}
        />
      </Section>
      <Section title={t('profileBundle.models')}>
        <MadeDeployments
          bundle={bundle}
          query={models}
          linkOf={links.modelDeployment}
          emptyText={t('profileBundle.noModels')}
        />
      </Section>
    </>
  );
}
