import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ComputePoolView } from '@paletteai/backstage-plugin-paletteai-common';
import { ReadinessBadge } from '@paletteai/backstage-plugin-paletteai-react';
import { Fact, Facts } from '../facts/Facts';
import { useDeletionFacts } from '../facts/useDeletionFacts';
import { usePlaceFacts } from '../facts/usePlaceFacts';
import { TextList } from '../facts/TextList';
import { WebLink } from '../facts/WebLink';
import { useGpuTexts } from '../facts/useGpuTexts';
import { BundleLink } from '../profileBundles/BundleLink';
import { paletteAiTranslationRef } from '../translation';

type NodeCount = ComputePoolView['nodes']['worker'];

/** What a Compute Pool is and does, at a glance. */
export function ComputePoolSummary({ pool }: { pool: ComputePoolView }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const deletionFacts = useDeletionFacts(pool);
  const placeFacts = usePlaceFacts(pool);
  const gpus = useGpuTexts().ofCapacity(pool);
  const { hub, namespace = '', cluster, profileBundleRef: bundle } = pool;
  const clusterName = cluster?.name ?? cluster?.uid;

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
    ...deletionFacts,
    { label: t('fields.message'), value: pool.message },
    ...placeFacts,
    {
      label: t('fields.variant'),
      value: pool.variant && t(`variant.${pool.variant}`),
    },
    {
      label: t('fields.bundle'),
      value: bundle && (
        <BundleLink hub={hub} namespace={namespace} bundleRef={bundle} />
      ),
    },
    {
      label: t('fields.cluster'),
      value: clusterName && (
        <WebLink address={cluster?.url} text={clusterName} />
      ),
    },
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
