import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Flex } from '@backstage/ui';
import type { DeploymentView } from '@paletteai/backstage-plugin-paletteai-common';
import {
  InProjectRef,
  PaletteAiQuery,
  QueryState,
} from '@paletteai/backstage-plugin-paletteai-react';
import type { ReactNode } from 'react';
import { CatalogLink } from '../facts/CatalogLink';
import { Conditions } from '../facts/Conditions';
import { ObjectEvents } from '../facts/ObjectEvents';
import { Section } from '../facts/Section';
import { PageFrame } from '../router/PageFrame';
import type { TabId } from '../router/pageTabs';
import { paletteAiTranslationRef } from '../translation';
import { DeployedObjects } from './DeployedObjects';
import { DeploymentEndpoints } from './DeploymentEndpoints';
import { DeploymentSummary } from './DeploymentSummary';
import { DeploymentVariables } from './DeploymentVariables';

export type DeploymentPageProps = {
  deploymentRef: InProjectRef;
  query: PaletteAiQuery<DeploymentView>;
  tab: TabId;
  /** Actions of the page. */
  actions?: (deployment: DeploymentView) => ReactNode;
  /** What not every deployment has. */
  details?: (deployment: DeploymentView) => ReactNode;
};

/** An App or Model Deployment with what it runs on, serves and made. */
export function DeploymentPage({
  deploymentRef,
  query,
  tab,
  actions,
  details,
}: DeploymentPageProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { data, dataUpdatedAt } = query;

  return (
    <PageFrame
      title={data?.displayName ?? deploymentRef.name}
      activeTab={tab}
      description={data?.description}
      actions={
        data && (
          <>
            <CatalogLink kind="component" resourceRef={data.ref} />
            {actions?.(data)}
          </>
        )
      }
      updatedAt={dataUpdatedAt}
      ownProject={deploymentRef}
    >
      <QueryState query={query}>
        {deployment => (
          <Flex direction="column" gap="4">
            <Section title={t('tabs.overview')}>
              <DeploymentSummary deployment={deployment} />
            </Section>
            {details?.(deployment)}
            <Section title={t('deployment.endpoints')}>
              <DeploymentEndpoints endpoints={deployment.endpoints} />
            </Section>
            <Section title={t('variables.title')}>
              <DeploymentVariables deployment={deployment} />
            </Section>
            <Section title={t('deployment.resources')}>
              <DeployedObjects objects={deployment.deployedObjects} />
            </Section>
            <Conditions conditions={deployment.conditions} />
            <ObjectEvents {...deploymentRef} kind="aiWorkload" />
          </Flex>
        )}
      </QueryState>
    </PageFrame>
  );
}
