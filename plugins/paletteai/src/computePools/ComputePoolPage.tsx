import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Flex } from '@backstage/ui';
import {
  InProjectRef,
  QueryState,
  useComputePool,
} from '@paletteai/backstage-plugin-paletteai-react';
import { Section } from '../facts/Section';
import { PageFrame } from '../router/PageFrame';
import { paletteAiTranslationRef } from '../translation';
import { ComputePoolEvents } from './ComputePoolEvents';
import { ComputePoolHosts } from './ComputePoolHosts';
import { ComputePoolSummary } from './ComputePoolSummary';

/** A Compute Pool with its cluster, hosts and events. */
export function ComputePoolPage({ poolRef }: { poolRef: InProjectRef }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const pool = useComputePool(poolRef);

  return (
    <PageFrame
      title={poolRef.name}
      activeTab="computePools"
      description={pool.data?.description}
      updatedAt={pool.dataUpdatedAt}
      hasPicker={false}
    >
      <QueryState query={pool}>
        {view => (
          <Flex direction="column" gap="4">
            <Section title={t('tabs.overview')}>
              <ComputePoolSummary pool={view} />
            </Section>
            <Section title={t('computePool.hosts')}>
              <ComputePoolHosts hosts={view.hosts} />
            </Section>
            <Section title={t('computePool.events')}>
              <ComputePoolEvents poolRef={poolRef} />
            </Section>
          </Flex>
        )}
      </QueryState>
    </PageFrame>
  );
}
