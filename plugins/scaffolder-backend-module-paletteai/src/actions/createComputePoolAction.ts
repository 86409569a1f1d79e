import { computePoolRequestSchema } from '@paletteai/backstage-plugin-paletteai-common';
import type { PaletteAiCalls } from '../api/PaletteAiCalls';
import { placeInProject } from '../report/pagePath';
import { schemaOnHub } from '../schema/schemaOf';
import { computePoolCreateExamples } from './computePoolCreate.examples';
import { createCreationAction } from './createCreationAction';

/** The action `paletteai:compute-pool:create`. */
export function createComputePoolAction(
  calls: PaletteAiCalls,
  pagesPath: string,
) {
  return createCreationAction(calls, pagesPath, {
    id: 'paletteai:compute-pool:create',
    description:
      'Requests a PaletteAI Compute Pool in a Project. Use paletteai:resource:wait to wait until it is ready. If an identical Compute Pool exists, it is left unchanged; if a different one exists, the action fails. A dry run reports what the hub would create.',
    examples: computePoolCreateExamples,
    kind: 'computePool',
    input: schemaOnHub(computePoolRequestSchema, {
      project: 'Name of the Project',
      name: 'Name of the Compute Pool: 3 to 33 lowercase letters, digits and hyphens, unique in the Project',
      description: 'Purpose of the Compute Pool',
      labels: 'Labels by key',
      annotations: 'Annotations by key',
      variant:
        'dedicated for one deployment, shared for several; cannot be changed later',
      profileBundle: 'Profile Bundle of the cluster',
      computeConfig:
        'Compute Config with the defaults; that of the Project if omitted',
      scalingPolicy: 'Name of a Scaling Policy of the Project',
      resourceGroups: 'Tags that machines must have, for each node role',
      cluster:
        'Overrides of the Compute Config: VIP, node pools, SSH keys, network',
      variables: 'Values for the variables of the Profile Bundle',
      'variables.secretValue':
        'Value of a sensitive variable; pass it as ${{ secrets.… }} only. The action fails if it is empty',
    }),
    placeOf: placeInProject,
    create: (api, { hub, project }, request, options) =>
      api.createComputePool({ hub, project }, request, options),
  });
}
