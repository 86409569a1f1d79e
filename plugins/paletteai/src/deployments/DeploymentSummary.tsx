import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { DeploymentView } from '@paletteai/backstage-plugin-paletteai-common';
import {
  readDate,
  ReadinessBadge,
} from '@paletteai/backstage-plugin-paletteai-react';
import { Fact, Facts } from '../facts/Facts';
import { useDeletionFacts } from '../facts/useDeletionFacts';
import { usePlaceFacts } from '../facts/usePlaceFacts';
import { BundleLink } from '../profileBundles/BundleLink';
import { paletteAiTranslationRef } from '../translation';
import { TargetPool } from './TargetPool';

/** What an App or Model Deployment is and does, at a glance. */
export function DeploymentSummary({
  deployment,
}: {
  deployment: DeploymentView;
}) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const deletionFacts = useDeletionFacts(deployment);
  const placeFacts = usePlaceFacts(deployment);
  const { hub, namespace = '', createdAt, gpuUsed } = deployment;
  const bundleRef =
    deployment.currentProfileBundleRef ?? deployment.profileBundleRef;
  const time = readDate(createdAt);

  const facts: Fact[] = [
    {
      label: t('fields.status'),
      value: (
        <ReadinessBadge
          readiness={deployment.readiness}
          phase={deployment.phase}
        />
      ),
    },
    ...deletionFacts,
    { label: t('fields.message'), value: deployment.message },
    ...placeFacts,
    { label: t('fields.resourceName'), value: deployment.name },
    {
      label: t('fields.bundle'),
      value: bundleRef && (
        <BundleLink hub={hub} namespace={namespace} bundleRef={bundleRef} />
      ),
    },
    {
      label: t('fields.computePool'),
      value: <TargetPool deployment={deployment} />,
    },
    {
      label: t('deployment.namespace'),
      value: deployment.deploymentNamespace,
    },
    {
      label: t('fields.gpus'),
      value: Object.entries(gpuUsed)
        .map(([family, count]) =>
          t('deployment.gpuUsed', { family, used: String(count) }),
        )
        .join(', '),
    },
    {
      label: t('fields.createdAt'),
      value: time && t('fields.created', { time }),
    },
  ];
  return <Facts facts={facts} />;
}
