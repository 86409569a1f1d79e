import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Cell, CellText, ColumnConfig, Flex, Text } from '@backstage/ui';
import type {
  DeploymentView,
  Page,
  ProfileBundleVersionsView,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  IncompleteSources,
  InProjectRef,
  PaletteAiQuery,
  QueryState,
} from '@paletteai/backstage-plugin-paletteai-react';
import { FactTable } from '../facts/FactTable';
import { MaybeLink } from '../facts/MaybeLink';
import { StatusCell } from '../list/StatusCell';
import { paletteAiTranslationRef } from '../translation';
import { deploymentsOf } from './deploymentsOf';

export type MadeDeploymentsProps = {
  bundle: ProfileBundleVersionsView;
  /** Deployments of the Project, among which those made from the bundle are. */
  query: PaletteAiQuery<Page<DeploymentView>>;
  linkOf: (ref: InProjectRef) => string | undefined;
  emptyText: string;
};

/** Deployments that were made from any version of a bundle. */
export function MadeDeployments({
  bundle,
  query,
  linkOf,
  emptyText,
}: MadeDeploymentsProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);

  const columns: ColumnConfig<
    DeploymentView & { id: string; version: string }
  >[] = [
    {
      id: 'name',
      label: t('fields.name'),
      isRowHeader: true,
      cell: ({ hub, namespace: project = '', name, displayName }) => (
        <Cell>
          <MaybeLink href={linkOf({ hub, project, name })} text={displayName} />
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
    <QueryState query={query}>
      {({ items, incomplete, totalItems }) => (
        <Flex direction="column" gap="4">
          <IncompleteSources sources={incomplete} />
          <FactTable
            items={deploymentsOf(bundle, items)}
            idOf={({ ref }) => ref}
            columns={columns}
            emptyText={emptyText}
          />
          {totalItems > items.length && (
            <Text color="secondary">
              {t('profileBundle.searched', { searched: String(items.length) })}
            </Text>
          )}
        </Flex>
      )}
    </QueryState>
  );
}
