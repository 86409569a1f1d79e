import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  InProjectRef,
  useModelDeployment,
} from '@paletteai/backstage-plugin-paletteai-react';
import { DeploymentPage } from '../deployments/DeploymentPage';
import { Section } from '../facts/Section';
import { paletteAiTranslationRef } from '../translation';
import { DeployedModelFacts } from './DeployedModelFacts';

/** A Model Deployment with its model, what it runs on, serves and made. */
export function ModelDeploymentPage({
  deploymentRef,
}: {
  deploymentRef: InProjectRef;
}) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  return (
    <DeploymentPage
      deploymentRef={deploymentRef}
      query={useModelDeployment(deploymentRef)}
      tab="modelDeployments"
      details={({ model }) => (
        <Section title={t('modelDeployment.title')}>
          <DeployedModelFacts model={model} />
        </Section>
      )}
    />
  );
}
