import * as z from 'zod/v4';
import {
  clusterOverrides,
  computePoolName,
  resourceGroups,
} from '../computePool/computePoolRequest';
import { gpuRequirement } from '../shared/gpuResources';
import { annotations, labels } from '../shared/fields/keyValues';
import { memory } from '../shared/memory';
import { wholeNumber } from '../shared/cluster/nodePoolRequest';
import {
  computeConfigReference,
  profileBundle,
  projectName,
} from '../shared/references';
import { description, label, text } from '../shared/fields/text';
import { variables, secretKeyReference } from '../shared/variables';
import { MODEL_DEPLOYMENT_MODES, MODEL_EXPOSURES } from './deployedModel';
import { MODEL_SOURCES } from '../shared/modelSettings';
import { report } from '../shared/fields/checks';

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

/** What App and Model Deployments have in common. */
function deploymentFields() {
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

/**
 * An app to deploy from a Profile Bundle.
 *
 * @public
 */
export const appDeploymentRequestSchema = z.strictObject(
  { ...deploymentFields(), profileBundle: profileBundle() },
  { error: 'request.invalid' },
);

/**
 * Output of `appDeploymentRequestSchema`.
 *
 * @public
 */
export type AppDeploymentRequest = z.output<typeof appDeploymentRequestSchema>;

function model() {
  return z.strictObject(
    {
      source: z.enum(MODEL_SOURCES, { error: 'model.source' }),
      id: text({
        required: 'model.id.required',
        format: 'model.id.format',
        pattern:
          /^[A-Za-z0-9][-A-Za-z0-9._]*(\/[A-Za-z0-9][-A-Za-z0-9._]*){0,3}$/,
        maximum: 253,
      }),
      revision: text({
        required: 'model.revision.format',
        format: 'model.revision.format',
        maximum: 128,
      }).optional(),
      mode: z
        .enum(MODEL_DEPLOYMENT_MODES, { error: 'model.mode' })
        .default('Custom'),
      exposure: z
        .enum(MODEL_EXPOSURES, { error: 'model.exposure' })
        .default('Internal'),
      apiKeySecretRef: secretKeyReference().optional(),
    },
    { error: 'model.source' },
  );
}

/**
 * A model to deploy: as a service, where a mapping chooses the Profile Bundle, or with a bundle chosen by hand.
 *
 * @public
 */
export const modelDeploymentRequestSchema = z
  .strictObject(
    {
      ...deploymentFields(),
      profileBundle: profileBundle().optional(),
      model: model(),
    },
    { error: 'request.invalid' },
  )
  .check(context => {
    const { model: wanted, profileBundle: bundle } = context.value;
    if (wanted.mode === 'Custom' && !bundle) {
      report(context, 'profileBundle.required', ['profileBundle']);
    }
  });

/**
 * Output of `modelDeploymentRequestSchema`.
 *
 * @public
 */
export type ModelDeploymentRequest = z.output<
  typeof modelDeploymentRequestSchema
>;
