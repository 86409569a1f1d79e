import { appDeploymentRequestSchema } from '@paletteai/backstage-plugin-paletteai-common';
import type { PaletteAiCalls } from '../api/PaletteAiCalls';
import { placeInProject } from '../report/pagePath';
import { schemaOnHub } from '../schema/schemaOf';
import { appDeploymentCreateExamples } from './appDeploymentCreate.examples';
import { createCreationAction } from './createCreationAction';

/** The action `paletteai:app-deployment:create`. */
export function createAppDeploymentAction(
  calls: PaletteAiCalls,
  pagesPath: string,
) {
  return createCreationAction(calls, pagesPath, {
    id: 'paletteai:app-deployment:create',
    description:
      'Deploys an app from a PaletteAI Profile Bundle onto an existing or dedicated Compute Pool. Use paletteai:resource:wait to wait until it is ready. If an identical App Deployment exists, it is left unchanged; if a different one exists, the action fails. A dry run reports what the hub would create.',
    examples: appDeploymentCreateExamples,
    kind: 'appDeployment',
    input: schemaOnHub(appDeploymentRequestSchema, {
      project: 'Name of the Project',
      name: 'Name of the App Deployment: up to 63 lowercase letters, digits and hyphens, unique in the Project',
      displayName: 'Display name',
      description: 'Purpose of the app',
      labels: 'Labels by key',
      annotations: 'Annotations by key',
      profileBundle: 'Profile Bundle of the app',
      target:
        'An existing Compute Pool by name, or a dedicated one that is created and deleted with the app',
      namespace: 'Namespace on the cluster; the Project must allow it',
      variables: 'Values for the variables of the Profile Bundle',
      'variables.secretValue':
        'Value of a sensitive variable; pass it as ${{ secrets.… }} only. The action fails if it is empty',
      resources: 'CPU, memory and GPU requirements of the app',
    }),
    placeOf: placeInProject,
    create: (api, { hub, project }, request, options) =>
      api.createAppDeployment({ hub, project }, request, options),
  });
}
