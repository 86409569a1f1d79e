import type { DeploymentView } from '@paletteai/backstage-plugin-paletteai-common';
import { lazy } from 'react';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { DeleteButton } from './DeleteButton';

const DeleteAppDeploymentDialog = lazy(() =>
  import('./DeleteAppDeploymentDialog').then(module => ({
    default: module.DeleteAppDeploymentDialog,
  })),
);

/** Deletes an App Deployment, for those who may; leads to the deployments of its Project afterwards. */
export function DeleteAppDeploymentButton({
  deployment,
}: {
  deployment: DeploymentView;
}) {
  const { appDeployments } = usePaletteAiLinks();
  const { hub, namespace: project = '' } = deployment;
  return (
    <DeleteButton
      projectRef={{ hub, project }}
      action="appDeployment.delete"
      readiness={deployment.readiness}
      dialog={onClose => (
        <DeleteAppDeploymentDialog
          deployment={deployment}
          onClose={onClose}
          nextAddress={appDeployments({ hub, project })}
        />
      )}
    />
  );
}
