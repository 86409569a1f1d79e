import * as z from 'zod/v4';
import { COMPUTE_POOL_VARIANTS } from './computePool';
import {
  checkTaints,
  clusterOverridesFields,
} from '../shared/cluster/clusterRequest';
import { annotations, labels, resourceGroup } from '../shared/fields/keyValues';
import {
  computeConfigReference,
  profileBundle,
  projectName,
} from '../shared/references';
import { description, subdomain, text } from '../shared/fields/text';
import { variables } from '../shared/variables';

/** Name of a Compute Pool. @internal */
export function computePoolName() {
  return text({
    required: 'computePool.name.required',
    format: 'computePool.name.format',
    pattern: /^[a-z][a-z0-9-]{1,31}[a-z0-9]$/,
  });
}

/** Tags by which the hosts of a Compute Pool are chosen. @internal */
export function resourceGroups() {
  return z
    .strictObject(
      { controlPlane: resourceGroup(), worker: resourceGroup() },
      { error: 'request.invalid' },
    )
    .default({ controlPlane: {}, worker: {} });
}

/** How the cluster of a pool is made, where it differs from its Compute Config. @internal */
export function clusterOverrides() {
  return z
    .strictObject(clusterOverridesFields(), { error: 'request.invalid' })
    .check(checkTaints)
    .default({
      sshKeys: [],
      ntpServers: [],
      workerPools: [],
    });
}

/**
 * A Compute Pool to create in a Project.
 *
 * @public
 */
export const computePoolRequestSchema = z.strictObject(
  {
    project: projectName(),
    name: computePoolName(),
    description: description(),
    labels: labels(),
    annotations: annotations(),
    variant: z.enum(COMPUTE_POOL_VARIANTS, { error: 'computePool.variant' }),
    profileBundle: profileBundle(),
    computeConfig: computeConfigReference().optional(),
    scalingPolicy: subdomain(
      'computePool.scalingPolicy.format',
      'computePool.scalingPolicy.format',
    ).optional(),
    resourceGroups: resourceGroups(),
    cluster: clusterOverrides(),
    variables: variables(),
  },
  { error: 'request.invalid' },
);

/**
 * Output of `computePoolRequestSchema`.
 *
 * @public
 */
export type ComputePoolRequest = z.output<typeof computePoolRequestSchema>;
