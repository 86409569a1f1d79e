import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Cell, ColumnConfig } from '@backstage/ui';
import type { ProjectView } from '@paletteai/backstage-plugin-paletteai-common';
import { TextList } from '../facts/TextList';
import { useGpuTexts } from '../facts/useGpuTexts';
import {
  createdColumn,
  nameColumn,
  statusColumn,
  textColumn,
} from '../list/columns';
import type { Row } from '../list/ListTable';
import { paletteAiTranslationRef } from '../translation';

export function useProjectColumns(): ColumnConfig<Row<ProjectView>>[] {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const gpuTexts = useGpuTexts();
  return [
    nameColumn(t('fields.name'), 'displayName'),
    textColumn(t('fields.tenant'), 'tenant', ({ tenant }) => tenant, true),
    textColumn(t('fields.hub'), 'hub', ({ hub }) => hub, true),
    statusColumn(t('fields.status')),
    textColumn(
      t('fields.computePools'),
      'computePools',
      ({ computePoolCount }) => String(computePoolCount ?? ''),
    ),
    {
      id: 'gpus',
      label: t('fields.gpus'),
      cell: ({ gpuResources }) => (
        <Cell>
          <TextList texts={gpuTexts.ofLimits(gpuResources)} />
        </Cell>
      ),
    },
    createdColumn(t('fields.createdAt')),
  ];
}
