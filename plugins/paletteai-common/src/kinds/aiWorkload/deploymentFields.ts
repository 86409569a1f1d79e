import * as z from 'zod/v4';
import {
  clusterOverrides,
  computePoolName,
  resourceGroups,
} from '../computePool/computePoolRequest';
import { gpuRequirement } from '../shared/gpuFields';
import { annotations, labels } from '../shared/fields/keyValues';
import { memory } from '../shared/fields/memory';
import { wholeNumber } from '../shared/cluster/nodePoolFields';
import {
  computeConfigReference,
  profileBundle,
  projectName,
} from '../shared/referenceFields';
import { description, label } from '../shared/fields/text';
import { variables } from '../shared/variableFields';

function target() {
  return z.discriminatedUnion(
    'mode',
    [
      z.strictObject({
        mode: z.literal('existing'),
        computePool: computePoolName(),
      }),
      z.strictObject({
        mode: z.literal('dedicated'),
        name: computePoolName().optional(),
        profileBundle: profileBundle().optional(),
        computeConfig: computeConfigReference().optional(),
        resourceGroups: resourceGroups(),
        cluster: clusterOverrides(),
      }),
    ],
    { error: 'deployment.target.mode' },
  );
}

/** What App and Model Deployments have in common. @internal */
export function deploymentFields() {
  return {
    project: projectName(),
    name: label('deployment.name.required', 'deployment.name.format'),
    displayName: z
      .string({ error: 'request.invalid' })
      .trim()
      .max(128, { error: 'deployment.displayName.tooLong' })
      .optional(),
    description: description(),
    labels: labels(),
    annotations: annotations(),
    target: target(),
    namespace: label(
      'deployment.namespace.format',
      'deployment.namespace.format',
    ).optional(),
    variables: variables(),
    resources: z
      .strictObject(
        {
          cpuCount: wholeNumber('nodePool.cpuCount', 1, 4096).optional(),
          memory: memory('nodePool').optional(),
          gpu: gpuRequirement().optional(),
        },
        { error: 'request.invalid' },
      )
      .optional(),
  };
}
