import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Flex, Text } from '@backstage/ui';
import {
  DEFAULT_GPU_FAMILY,
  GpuResources,
} from '@paletteai/backstage-plugin-paletteai-common';
import { paletteAiTranslationRef } from '../translation';
import { GpuRow, gpuRows } from './gpuRows';
import { UseMeter } from './UseMeter';

export type GpuMetersProps = {
  gpuResources: GpuResources;
  /** Says how many are left out, where there are more. */
  max?: number;
};

/** GPUs in use against the limits, a bar per family. */
export function GpuMeters({ gpuResources, max = Infinity }: GpuMetersProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const rows = gpuRows(gpuResources);
  if (rows.length === 0) {
    return <Text variant="body-small">{t('project.noGpuLimits')}</Text>;
  }

  function textOf({ used, limit }: GpuRow): string {
    if (used === undefined) {
      return t('gpu.limitAlone', { limit: String(limit) });
    }
    return limit === undefined
      ? t('gpu.noLimit', { used: String(used) })
      : t('gpu.ofLimit', { used: String(used), limit: String(limit) });
  }

  return (
    <Flex direction="column" gap="2">
      {rows.slice(0, max).map(row => (
        <UseMeter
          key={row.family}
          label={
            row.family === DEFAULT_GPU_FAMILY
              ? t('gpu.otherFamilies')
              : row.family
          }
          text={textOf(row)}
          used={row.used}
          limit={row.limit}
        />
      ))}
      {rows.length > max && (
        <Text variant="body-small">
          {t('gpu.more', { count: rows.length - max })}
        </Text>
      )}
    </Flex>
  );
}
