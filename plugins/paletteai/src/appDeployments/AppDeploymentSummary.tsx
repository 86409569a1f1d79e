import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { DeploymentView } from '@paletteai/backstage-plugin-paletteai-common';
import {
  readDate,
  ReadinessBadge,
} from '@paletteai/backstage-plugin-paletteai-react';
import { Fact, Facts } from '../facts/Facts';
import { MaybeLink } from '../facts/MaybeLink';
import { BundleLink } from '../profileBundles/BundleLink';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';
import { TargetPool } from './TargetPool';

/** What an app deployment is and does, at a glance. */
export function AppDeploymentSummary({
  deployment,
}: {
  deployment: DeploymentView;
}) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const links = usePaletteAiLinks();
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
    { label: t('fields.message'), value: deployment.message },
    {
      label: t('fields.project'),
      value: (
        <MaybeLink
          href={links.project({ hub, project: namespace })}
          text={namespace}
        />
      ),
    },
    { label: t('fields.hub'), value: hub },
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
      label: t('appDeployment.namespace'),
      value: deployment.deploymentNamespace,
    },
    {
      label: t('fields.gpus'),
      value: Object.entries(gpuUsed)
        .map(([family, count]) =>
          t('appDeployment.gpuUsed', { family, used: String(count) }),
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
