import { appDeploymentRequestSchema } from '@paletteai/backstage-plugin-paletteai-common';
import type { PaletteAiCalls } from '../api/PaletteAiCalls';
import { placeInProject } from '../request/placeInProject';
import { schemaOnHub } from '../schema/schemaOf';
import { appDeploymentCreateExamples } from './appDeploymentCreate.examples';
import { createCreationAction } from './createCreationAction';

/** The action `paletteai:app-deployment:create`. */
export function createAppDeploymentAction(calls: PaletteAiCalls) {
  return createCreationAction(calls, {
    id: 'paletteai:app-deployment:create',
    description:
      'Deploys an app from a PaletteAI Profile Bundle, onto an existing Compute Pool or onto one of its own. Use paletteai:resource:wait to wait until it runs. A deployment that is there already and just as wanted stays as it is; one that differs is refused. A dry run tells what the hub would create.',
    examples: appDeploymentCreateExamples,
    kind: 'appDeployment',
    input: schemaOnHub(appDeploymentRequestSchema, {
      project: 'Name of the Project',
      name: 'Name of the deployment: up to 63 lower-case letters, digits and dashes, unique in the Project',
      displayName: 'Name for people',
      description: 'What the app is for',
      labels: 'Labels by key',
      annotations: 'Annotations by key',
      profileBundle: 'Profile Bundle of the app',
      target:
        'An existing Compute Pool by name, or a dedicated one that comes and goes with the app',
      namespace: 'Namespace on the cluster; one that the Project allows',
      variables: 'Values for the variables of the Profile Bundle',
      'variables.secretValue':
        'Value of a secret variable; pass it as ${{ secrets.… }} only. Without one the variable is left out',
      resources: 'CPUs, memory and GPUs that the app needs',
    }),
    placeOf: placeInProject,
    create: (api, { hub, project }, request, options) =>
      api.createAppDeployment({ hub, project }, request, options),
  });
}
