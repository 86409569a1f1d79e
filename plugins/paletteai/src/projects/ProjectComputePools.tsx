import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Text } from '@backstage/ui';
import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import { useComputePools } from '@paletteai/backstage-plugin-paletteai-react';
import { CreatableEmptyState } from '../access/CreatableEmptyState';
import { useGpuTexts } from '../facts/useGpuTexts';
import { FIRST_ITEMS, FirstItems } from '../list/FirstItems';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';

/** The first Compute Pools of a Project, with a link to all of them. */
export function ProjectComputePools({
  projectRef,
}: {
  projectRef: ProjectRef;
}) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { computePool, computePools } = usePaletteAiLinks();
  const gpuTexts = useGpuTexts();
  const pools = useComputePools({
    ...projectRef,
    limit: FIRST_ITEMS,
    orderField: 'name',
  });
  return (
    <FirstItems
      query={pools}
      label={t('pages.computePools')}
      hrefOf={({ name }) => computePool({ ...projectRef, name })}
      noteOn={pool => (
        <Text variant="body-small">{gpuTexts.ofCapacity(pool).join(', ')}</Text>
      )}
      emptyState={
        <CreatableEmptyState
          projectRef={projectRef}
          action="computePool.create"
        />
      }
      allHref={computePools(projectRef)}
    />
  );
}
