import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Flex, Text } from '@backstage/ui';
import {
  ProjectRef,
  summarizeCompute,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  EmptyState,
  IncompleteSources,
  QueryState,
  readDate,
  useCompute,
} from '@paletteai/backstage-plugin-paletteai-react';
import { Section } from '../facts/Section';
import { PageFrame } from '../router/PageFrame';
import { paletteAiTranslationRef } from '../translation';
import { FreeGpus } from './FreeGpus';
import { HardwareTable } from './HardwareTable';
import { machineRows } from './machineRows';
import { MachinesTable } from './MachinesTable';

/** Machines that one Project may use. */
export function ProjectCompute({ projectRef }: { projectRef: ProjectRef }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const compute = useCompute(projectRef);
  return (
    <PageFrame
      title={t('pages.compute')}
      activeTab="compute"
      updatedAt={compute.dataUpdatedAt}
    >
      <QueryState query={compute}>
        {({ items: inventories, incomplete }) => {
          const { items, oldestSync } = summarizeCompute(inventories);
          const time = readDate(oldestSync);
          return (
            <Flex direction="column" gap="4">
              <IncompleteSources sources={incomplete} />
              {time && (
                <Text color="secondary">{t('compute.updated', { time })}</Text>
              )}
              {items.length === 0 ? (
                <EmptyState
                  title={t('compute.empty.title')}
                  description={t('compute.empty.description')}
                />
              ) : (
                <>
                  <FreeGpus hardware={items} />
                  <Section title={t('compute.hardware')}>
                    <HardwareTable hardware={items} />
                  </Section>
                  <Section title={t('compute.machines')}>
                    <MachinesTable machines={machineRows(inventories)} />
                  </Section>
                </>
              )}
            </Flex>
          );
        }}
      </QueryState>
    </PageFrame>
  );
}
