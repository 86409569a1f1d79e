import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Flex } from '@backstage/ui';
import {
  InProjectRef,
  QueryState,
  useAppDeployment,
} from '@paletteai/backstage-plugin-paletteai-react';
import { DeleteAppDeploymentButton } from '../deletion/DeleteAppDeploymentButton';
import { CatalogLink } from '../facts/CatalogLink';
import { Conditions } from '../facts/Conditions';
import { ObjectEvents } from '../facts/ObjectEvents';
import { Section } from '../facts/Section';
import { PageFrame } from '../router/PageFrame';
import { paletteAiTranslationRef } from '../translation';
import { AppDeploymentSummary } from './AppDeploymentSummary';
import { DeployedObjects } from './DeployedObjects';
import { DeploymentEndpoints } from './DeploymentEndpoints';
import { DeploymentVariables } from './DeploymentVariables';

/** An app deployment with what it runs on, serves and made. */
export function AppDeploymentPage({
  deploymentRef,
}: {
  deploymentRef: InProjectRef;
}) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const deployment = useAppDeployment(deploymentRef);
  const { data } = deployment;

  return (
    <PageFrame
      title={data?.displayName ?? deploymentRef.name}
      activeTab="appDeployments"
      description={data?.description}
      actions={
        data && (
          <>
            <CatalogLink kind="component" resourceRef={data.ref} />
            <DeleteAppDeploymentButton deployment={data} />
          </>
        )
      }
      updatedAt={deployment.dataUpdatedAt}
      hasPicker={false}
    >
      <QueryState query={deployment}>
        {view => (
          <Flex direction="column" gap="4">
            <Section title={t('tabs.overview')}>
              <AppDeploymentSummary deployment={view} />
            </Section>
            <Section title={t('appDeployment.endpoints')}>
              <DeploymentEndpoints endpoints={view.endpoints} />
            </Section>
            <Section title={t('variables.title')}>
              <DeploymentVariables deployment={view} />
            </Section>
            <Section title={t('appDeployment.resources')}>
              <DeployedObjects objects={view.deployedObjects} />
            </Section>
            <Conditions conditions={view.conditions} />
            <ObjectEvents {...deploymentRef} kind="aiWorkload" />
          </Flex>
        )}
      </QueryState>
    </PageFrame>
  );
}
