import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Cell, CellText, ColumnConfig, Flex, Text } from '@backstage/ui';
import type {
  DeploymentView,
  ProfileBundleVersionsView,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  IncompleteSources,
  QueryState,
  useAppDeployments,
} from '@paletteai/backstage-plugin-paletteai-react';
import { FactTable } from '../facts/FactTable';
import { MaybeLink } from '../facts/MaybeLink';
import { StatusCell } from '../list/StatusCell';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';
import { deploymentsOf } from './deploymentsOf';

/** As many as the API gives at once. */
const SEARCHED = 1_000;

/** App deployments of the Project that were made from any version of a bundle. */
export function BundleDeployments({
  bundle,
}: {
  bundle: ProfileBundleVersionsView;
}) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { appDeployment } = usePaletteAiLinks();
  const { hub, namespace: project = '' } = bundle.versions[0];
  const deployments = useAppDeployments({ hub, project, limit: SEARCHED });

  const columns: ColumnConfig<
    DeploymentView & { id: string; version: string }
  >[] = [
    {
      id: 'name',
      label: t('fields.name'),
      isRowHeader: true,
      cell: ({ name, displayName }) => (
        <Cell>
          <MaybeLink
            href={appDeployment({ hub, project, name })}
            text={displayName}
          />
        </Cell>
      ),
    },
    {
      id: 'version',
      label: t('fields.version'),
      cell: ({ version }) => <CellText title={version} />,
    },
    {
      id: 'status',
      label: t('fields.status'),
      cell: ({ readiness, phase }) => (
        <StatusCell readiness={readiness} phase={phase} />
      ),
    },
  ];

  return (
    <QueryState query={deployments}>
      {page => (
        <Flex direction="column" gap="4">
          <IncompleteSources sources={page.incomplete} />
          <FactTable
            items={deploymentsOf(bundle, page.items)}
            idOf={({ ref }) => ref}
            columns={columns}
            emptyText={t('profileBundle.noDeployments')}
          />
          {page.totalItems > SEARCHED && (
            <Text color="secondary">
              {t('profileBundle.searched', { searched: String(SEARCHED) })}
            </Text>
          )}
        </Flex>
      )}
    </QueryState>
  );
}
