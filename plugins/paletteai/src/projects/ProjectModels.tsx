import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import { useModelDeployments } from '@paletteai/backstage-plugin-paletteai-react';
import { FIRST_ITEMS, FirstItems } from '../list/FirstItems';
import { NoModelDeployments } from '../modelDeployments/NoModelDeployments';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';

/** The first models that run in a Project, with a link to all of them. */
export function ProjectModels({ projectRef }: { projectRef: ProjectRef }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { modelDeployment, modelDeployments } = usePaletteAiLinks();
  const models = useModelDeployments({
    ...projectRef,
    limit: FIRST_ITEMS,
    orderField: 'displayName',
  });
  return (
    <FirstItems
      query={models}
      label={t('pages.modelDeployments')}
      hrefOf={({ name }) => modelDeployment({ ...projectRef, name })}
      emptyState={<NoModelDeployments />}
      allHref={modelDeployments(projectRef)}
    />
  );
}
