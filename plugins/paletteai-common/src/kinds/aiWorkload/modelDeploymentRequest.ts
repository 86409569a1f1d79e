import * as z from 'zod/v4';
import { MODEL_DEPLOYMENT_MODES, MODEL_EXPOSURES } from './deployedModel';
import { MODEL_SOURCES } from '../shared/modelSettings';
import { deploymentFields } from './deploymentFields';
import { profileBundle } from '../shared/referenceFields';
import { report } from '../shared/fields/report';
import { text } from '../shared/fields/text';
import { secretKeyReference } from '../shared/variableFields';

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
