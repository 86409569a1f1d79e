import * as z from 'zod/v4';
import { deploymentFields } from './deploymentFields';
import { profileBundle } from '../shared/referenceFields';

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
