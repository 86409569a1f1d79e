import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Flex, Grid, Text } from '@backstage/ui';
import {
  EmptyState,
  IncompleteSources,
  QueryState,
  readDate,
  useComputeSummary,
} from '@paletteai/backstage-plugin-paletteai-react';
import { Section } from '../facts/Section';
import { TenantFilter } from '../list/TenantFilter';
import { useListState } from '../list/useListState';
import { PageFrame } from '../router/PageFrame';
import { paletteAiTranslationRef } from '../translation';
import { FreeGpus } from './FreeGpus';
import { HardwareTable } from './HardwareTable';

/** What there is of machines for all Projects together. */
export function AllCompute() {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { query, setFilter } = useListState('name');
  const { tenant } = query;
  const summary = useComputeSummary({ tenant });

  function noteOn(oldestSync: string | undefined): string {
    const time = readDate(oldestSync);
    return time ? t('compute.updatedAll', { time }) : t('compute.once');
  }

  return (
    <PageFrame
      title={t('pages.compute')}
      activeTab="compute"
      updatedAt={summary.dataUpdatedAt}
    >
      <Grid.Root columns={{ initial: '1', sm: '3' }} gap="4">
        <TenantFilter
          value={tenant}
          onChange={value => setFilter('tenant', value)}
        />
      </Grid.Root>
      <QueryState query={summary}>
        {({ items, oldestSync, incomplete }) => (
          <Flex direction="column" gap="4">
            <IncompleteSources sources={incomplete} />
            {items.length === 0 ? (
              <EmptyState
                title={t('compute.noMembership.title')}
                description={t('compute.noMembership.description')}
              />
            ) : (
              <>
                <Text color="secondary">{noteOn(oldestSync)}</Text>
                <FreeGpus hardware={items} />
                <Section title={t('compute.hardware')}>
                  <HardwareTable hardware={items} />
                </Section>
                <Text color="secondary">{t('compute.chooseProject')}</Text>
              </>
            )}
          </Flex>
        )}
      </QueryState>
    </PageFrame>
  );
}
