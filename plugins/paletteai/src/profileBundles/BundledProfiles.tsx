import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { CellText, ColumnConfig } from '@backstage/ui';
import type { ProfileBundleView } from '@paletteai/backstage-plugin-paletteai-common';
import { FactTable } from '../facts/FactTable';
import { paletteAiTranslationRef } from '../translation';

type Profile = ProfileBundleView['clusterProfiles'][number] & {
  layer: 'cluster' | 'workload';
};

/** Cluster Profiles and Workload Profiles of a Profile Bundle. */
export function BundledProfiles({ bundle }: { bundle: ProfileBundleView }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const profiles: Profile[] = [
    ...bundle.clusterProfiles.map(profile => ({
      ...profile,
      layer: 'cluster' as const,
    })),
    ...bundle.workloadProfiles.map(profile => ({
      ...profile,
      layer: 'workload' as const,
    })),
  ];

  const columns: ColumnConfig<Profile & { id: string }>[] = [
    {
      id: 'name',
      label: t('fields.name'),
      isRowHeader: true,
      cell: ({ name, namespace }) => (
        <CellText title={name} description={namespace} />
      ),
    },
    {
      id: 'layer',
      label: t('profileBundle.layer'),
      cell: ({ layer }) => <CellText title={t(`layers.${layer}`)} />,
    },
    {
      id: 'type',
      label: t('fields.type'),
      cell: ({ type = '', cloudType }) => (
        <CellText title={type} description={cloudType} />
      ),
    },
    {
      id: 'version',
      label: t('fields.version'),
      cell: ({ version = '' }) => <CellText title={version} />,
    },
  ];

  return (
    <FactTable
      items={profiles}
      idOf={({ layer, namespace, name }) => [layer, namespace, name].join(' ')}
      columns={columns}
      emptyText={t('profileBundle.noProfiles')}
    />
  );
}
