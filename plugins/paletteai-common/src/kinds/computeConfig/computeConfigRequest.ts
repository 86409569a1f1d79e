import * as z from 'zod/v4';
import {
  checkTaints,
  clusterDefaultsFields,
} from '../shared/cluster/clusterRequest';
import { projectName } from '../shared/references';
import { subdomain } from '../shared/fields/text';

function computeConfigFields() {
  return {
    name: subdomain('computeConfig.name.required', 'computeConfig.name.format'),
    ...clusterDefaultsFields(),
  };
}

/** A Compute Config as part of the request for its Project. @internal */
export function projectComputeConfig() {
  return z
    .strictObject(computeConfigFields(), {
      error: 'computeConfig.name.required',
    })
    .check(checkTaints);
}

/**
 * A Compute Config to create in a Project.
 *
 * @public
 */
export const computeConfigRequestSchema = z
  .strictObject(
    { project: projectName(), ...computeConfigFields() },
    { error: 'request.invalid' },
  )
  .check(checkTaints);

/**
 * Output of `computeConfigRequestSchema`.
 *
 * @public
 */
export type ComputeConfigRequest = z.output<typeof computeConfigRequestSchema>;
