import * as z from 'zod/v4';
import {
  clusterOverrides,
  computePoolName,
  resourceGroups,
} from './computePoolRequest';
import { gpuRequirement } from './fields/gpu';
import { annotations, labels } from './fields/keyValues';
import { memory } from './fields/memory';
import { wholeNumber } from './fields/nodePools';
import {
  computeConfigReference,
  profileBundle,
  projectName,
} from './fields/references';
import { description, label } from './fields/text';
import { variables } from './fields/variables';

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

/** What app and model deployments have in common. @internal */
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
