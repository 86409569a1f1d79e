import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ColumnConfig } from '@backstage/ui';
import type { DeploymentView } from '@paletteai/backstage-plugin-paletteai-common';
import {
  createdColumn,
  nameColumn,
  projectColumn,
  statusColumn,
  textColumn,
} from '../list/columns';
import type { Row } from '../list/ListTable';
import { paletteAiTranslationRef } from '../translation';

export type DeploymentColumn = ColumnConfig<Row<DeploymentView>>;

/**
 * Columns of lists of deployments.
 *
 * @param more - columns that not all such lists have
 */
export function useDeploymentColumns(
  more: DeploymentColumn[] = [],
): DeploymentColumn[] {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  return [
    nameColumn(t('fields.name'), 'displayName'),
    projectColumn(t('fields.project')),
    statusColumn(t('fields.status')),
    ...more,
    textColumn(
      t('fields.bundle'),
      'bundle',
      ({ profileBundleRef }) => profileBundleRef?.name ?? '',
    ),
    textColumn(
      t('fields.computePool'),
      'computePool',
      ({ currentComputePoolRef, computePoolRef }) =>
        (currentComputePoolRef ?? computePoolRef)?.name ?? '',
    ),
    createdColumn(t('fields.createdAt')),
  ];
}
