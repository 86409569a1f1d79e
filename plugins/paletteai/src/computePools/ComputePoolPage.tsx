import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Flex } from '@backstage/ui';
import {
  InProjectRef,
  QueryState,
  useComputePool,
} from '@paletteai/backstage-plugin-paletteai-react';
import { DeleteComputePoolButton } from '../deletion/DeleteComputePoolButton';
import { CatalogLink } from '../facts/CatalogLink';
import { Conditions } from '../facts/Conditions';
import { ObjectEvents } from '../facts/ObjectEvents';
import { Section } from '../facts/Section';
import { PageFrame } from '../router/PageFrame';
import { paletteAiTranslationRef } from '../translation';
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
      actions={
        pool.data && (
          <>
            <CatalogLink kind="resource" resourceRef={pool.data.ref} />
            <DeleteComputePoolButton pool={pool.data} />
          </>
        )
      }
      updatedAt={pool.dataUpdatedAt}
      ownProject={poolRef}
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
            <Conditions conditions={view.conditions} />
            <ObjectEvents {...poolRef} kind="computePool" />
          </Flex>
        )}
      </QueryState>
    </PageFrame>
  );
}
