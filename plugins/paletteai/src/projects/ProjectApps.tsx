import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import { useAppDeployments } from '@paletteai/backstage-plugin-paletteai-react';
import { CreatableEmptyState } from '../access/CreatableEmptyState';
import { FIRST_ITEMS, FirstItems } from '../list/FirstItems';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';

/** The first apps that run in a Project, with a link to all of them. */
export function ProjectApps({ projectRef }: { projectRef: ProjectRef }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { appDeployment, appDeployments } = usePaletteAiLinks();
  const apps = useAppDeployments({
    ...projectRef,
    limit: FIRST_ITEMS,
    orderField: 'displayName',
  });
  return (
    <FirstItems
      query={apps}
      label={t('pages.appDeployments')}
      hrefOf={({ name }) => appDeployment({ ...projectRef, name })}
      emptyState={
        <CreatableEmptyState
          projectRef={projectRef}
          action="appDeployment.create"
        />
      }
      allHref={appDeployments(projectRef)}
    />
  );
}
