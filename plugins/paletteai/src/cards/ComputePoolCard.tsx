import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  InProjectRef,
  QueryState,
  useComputePool,
} from '@paletteai/backstage-plugin-paletteai-react';
import { ComputePoolSummary } from '../computePools/ComputePoolSummary';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';
import { ResourceEntityCard } from './ResourceEntityCard';
import { inProjectRefOf } from './resourceOf';

/** The Compute Pool that an entity represents. */
export function ComputePoolCard() {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const links = usePaletteAiLinks();
  const { entity } = useEntity();
  const poolRef = inProjectRefOf(entity, 'computePool');
  return (
    <ResourceEntityCard
      title={t('cards.computePool')}
      resourceRef={poolRef}
      href={poolRef && links.computePool(poolRef)}
    >
      {ref => <Summary poolRef={ref} />}
    </ResourceEntityCard>
  );
}

function Summary({ poolRef }: { poolRef: InProjectRef }) {
  const pool = useComputePool(poolRef);
  return (
    <QueryState query={pool}>
      {view => <ComputePoolSummary pool={view} />}
    </QueryState>
  );
}
