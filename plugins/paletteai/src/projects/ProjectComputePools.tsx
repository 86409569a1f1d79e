import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Flex, Link, List, ListRow, Text } from '@backstage/ui';
import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import {
  EmptyState,
  IncompleteSources,
  QueryState,
  ReadinessBadge,
  useComputePools,
} from '@paletteai/backstage-plugin-paletteai-react';
import { useGpuTexts } from '../facts/useGpuTexts';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';

const SHOWN = 10;

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
    limit: SHOWN,
    orderField: 'name',
  });
  const all = computePools(projectRef);

  return (
    <QueryState query={pools}>
      {({ items, incomplete, totalItems }) => (
        <Flex direction="column" gap="2">
          <IncompleteSources sources={incomplete} />
          {items.length === 0 ? (
            <EmptyState
              title={t('computePools.empty.title')}
              description={t('computePools.empty.description')}
            />
          ) : (
            <List aria-label={t('pages.computePools')}>
              {items.map(pool => (
                <ListRow
                  key={pool.ref}
                  id={pool.ref}
                  textValue={pool.name}
                  href={computePool({ ...projectRef, name: pool.name })}
                  customActions={
                    <Flex align="center" gap="4">
                      <Text variant="body-small">
                        {gpuTexts.ofCapacity(pool).join(', ')}
                      </Text>
                      <ReadinessBadge
                        readiness={pool.readiness}
                        phase={pool.phase}
                      />
                    </Flex>
                  }
                >
                  {pool.name}
                </ListRow>
              ))}
            </List>
          )}
          {totalItems > items.length && all && (
            <Link href={all}>
              {t('list.all', { total: String(totalItems) })}
            </Link>
          )}
        </Flex>
      )}
    </QueryState>
  );
}
