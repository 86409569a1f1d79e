import {
  InProjectRef,
  useAppDeployment,
} from '@paletteai/backstage-plugin-paletteai-react';
import { DeleteAppDeploymentButton } from '../deletion/DeleteAppDeploymentButton';
import { DeploymentPage } from '../deployments/DeploymentPage';

/** An App Deployment with what it runs on, serves and made. */
export function AppDeploymentPage({
  deploymentRef,
}: {
  deploymentRef: InProjectRef;
}) {
  return (
    <DeploymentPage
      deploymentRef={deploymentRef}
      query={useAppDeployment(deploymentRef)}
      tab="appDeployments"
      actions={deployment => (
        <DeleteAppDeploymentButton deployment={deployment} />
      )}
    />
  );
}
