import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  InProjectRef,
  QueryState,
  useAppDeployment,
  useModelDeployment,
} from '@paletteai/backstage-plugin-paletteai-react';
import { DeploymentSummary } from '../deployments/DeploymentSummary';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';
import { ResourceEntityCard } from './ResourceEntityCard';
import { inProjectRefOf } from './resourceOf';

/** The App or Model Deployment that an entity represents. */
export function DeploymentCard() {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const links = usePaletteAiLinks();
  const { entity } = useEntity();
  const deploymentRef = inProjectRefOf(entity, 'aiWorkload');
  const isModel = isModelEntity(entity);
  return (
    <ResourceEntityCard
      title={t(isModel ? 'cards.model' : 'cards.app')}
      resourceRef={deploymentRef}
      href={
        deploymentRef &&
        links[isModel ? 'modelDeployment' : 'appDeployment'](deploymentRef)
      }
    >
      {ref =>
        isModel ? <Model deploymentRef={ref} /> : <App deploymentRef={ref} />
      }
    </ResourceEntityCard>
  );
}

function App({ deploymentRef }: { deploymentRef: InProjectRef }) {
  const app = useAppDeployment(deploymentRef);
  return (
    <QueryState query={app}>
      {deployment => <DeploymentSummary deployment={deployment} />}
    </QueryState>
  );
}

function Model({ deploymentRef }: { deploymentRef: InProjectRef }) {
  const model = useModelDeployment(deploymentRef);
  return (
    <QueryState query={model}>
      {deployment => <DeploymentSummary deployment={deployment} />}
    </QueryState>
  );
}

function isModelEntity({ spec }: Entity): boolean {
  return spec?.type === 'ai-model';
}
