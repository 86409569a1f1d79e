import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Link } from '@backstage/ui';
import type { ComputePoolView } from '@paletteai/backstage-plugin-paletteai-common';
import {
  projectSearch,
  ReadinessBadge,
} from '@paletteai/backstage-plugin-paletteai-react';
import { Fact, Facts } from '../facts/Facts';
import { TextList } from '../facts/TextList';
import { useGpuTexts } from '../facts/useGpuTexts';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';
import { isWebAddress } from './isWebAddress';

type NodeCount = ComputePoolView['nodes']['worker'];

/** What a Compute Pool is and does, at a glance. */
export function ComputePoolSummary({ pool }: { pool: ComputePoolView }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { root } = usePaletteAiLinks();
  const gpus = useGpuTexts().ofCapacity(pool);
  const { hub, namespace = '', cluster, profileBundleRef: bundle } = pool;

  function nodeText({ ready, desired }: NodeCount): string {
    return desired === undefined
      ? ''
      : t('fields.nodes', {
          ready: String(ready ?? 0),
          desired: String(desired),
        });
  }

  const facts: Fact[] = [
    {
      label: t('fields.status'),
      value: <ReadinessBadge readiness={pool.readiness} phase={pool.phase} />,
    },
    { label: t('fields.message'), value: pool.message },
    {
      label: t('fields.project'),
      value: root ? (
        <Link href={`${root}${projectSearch({ hub, project: namespace })}`}>
          {namespace}
        </Link>
      ) : (
        namespace
      ),
    },
    { label: t('fields.hub'), value: hub },
    {
      label: t('fields.variant'),
      value: pool.variant && t(`variant.${pool.variant}`),
    },
    {
      label: t('fields.bundle'),
      value:
        bundle &&
        t('fields.bundleVersion', {
          name: bundle.name,
          version: bundle.version ?? '',
        }).trim(),
    },
    { label: t('fields.cluster'), value: <ClusterLink cluster={cluster} /> },
    {
      label: t('fields.kubernetesVersion'),
      value: cluster?.kubernetesVersion,
    },
    {
      label: t('fields.controlPlaneNodes'),
      value: nodeText(pool.nodes.controlPlane),
    },
    { label: t('fields.workerNodes'), value: nodeText(pool.nodes.worker) },
    {
      label: t('fields.gpus'),
      value: gpus.length > 0 && <TextList texts={gpus} />,
    },
    {
      label: t('fields.deployments'),
      value: pool.deploymentCount?.toString(),
    },
  ];
  return <Facts facts={facts} />;
}

function ClusterLink({ cluster }: Pick<ComputePoolView, 'cluster'>) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const name = cluster?.name ?? cluster?.uid ?? t('fields.none');
  return cluster?.url && isWebAddress(cluster.url) ? (
    <Link href={cluster.url} target="_blank" rel="noopener noreferrer">
      {name}
    </Link>
  ) : (
    <>{name}</>
  );
}
