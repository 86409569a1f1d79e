import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Cell, ColumnConfig } from '@backstage/ui';
import type { ComputePoolView } from '@paletteai/backstage-plugin-paletteai-common';
import { TextList } from '../facts/TextList';
import { useGpuTexts } from '../facts/useGpuTexts';
import {
  createdColumn,
  nameColumn,
  projectColumn,
  statusColumn,
  textColumn,
} from '../list/columns';
import type { Row } from '../list/ListTable';
import { paletteAiTranslationRef } from '../translation';

export function useComputePoolColumns(): ColumnConfig<Row<ComputePoolView>>[] {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const gpuTexts = useGpuTexts();
  return [
    nameColumn(t('fields.name'), 'name'),
    projectColumn(t('fields.project')),
    statusColumn(t('fields.status')),
    textColumn(t('fields.variant'), 'variant', ({ variant }) =>
      variant ? t(`variant.${variant}`) : '',
    ),
    {
      id: 'gpus',
      label: t('fields.gpus'),
      cell: pool => (
        <Cell>
          <TextList texts={gpuTexts.ofCapacity(pool)} />
        </Cell>
      ),
    },
    textColumn(t('fields.deployments'), 'deployments', ({ deploymentCount }) =>
      String(deploymentCount ?? ''),
    ),
    createdColumn(t('fields.createdAt')),
  ];
}
