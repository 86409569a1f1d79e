import { computePoolRequestSchema } from '@paletteai/backstage-plugin-paletteai-common';
import type { PaletteAiCalls } from '../api/PaletteAiCalls';
import { placeInProject } from '../request/placeInProject';
import { schemaOnHub } from '../schema/schemaOf';
import { computePoolCreateExamples } from './computePoolCreate.examples';
import { createCreationAction } from './createCreationAction';

/** The action `paletteai:compute-pool:create`. */
export function createComputePoolAction(calls: PaletteAiCalls) {
  return createCreationAction(calls, {
    id: 'paletteai:compute-pool:create',
    description:
      'Requests a PaletteAI Compute Pool, a cluster with its own machines, in a Project. Use paletteai:resource:wait to wait until it is ready. A pool that is there already and just as wanted stays as it is; one that differs is refused. A dry run tells what the hub would create.',
    examples: computePoolCreateExamples,
    kind: 'computePool',
    input: schemaOnHub(computePoolRequestSchema, {
      project: 'Name of the Project',
      name: 'Name of the pool: 3 to 33 lower-case letters, digits and dashes, unique in the Project',
      description: 'What the pool is for',
      labels: 'Labels by key',
      annotations: 'Annotations by key',
      variant:
        'Whether one deployment or several share the pool; cannot be changed later',
      profileBundle: 'Profile Bundle that the cluster is made from',
      computeConfig:
        'Compute Config that fills in what is not given here; that of the Project when absent',
      scalingPolicy: 'Name of a Scaling Policy of the Project',
      resourceGroups: 'Tags by which the machines are chosen, for each role',
      cluster:
        'What differs from the Compute Config: address, node pools, keys, network',
      variables: 'Values for the variables of the Profile Bundle',
      'variables.secretValue':
        'Value of a secret variable; pass it as ${{ secrets.… }} only. Without one the variable is left out',
    }),
    placeOf: placeInProject,
    create: (api, { hub, project }, request, options) =>
      api.createComputePool({ hub, project }, request, options),
  });
}
