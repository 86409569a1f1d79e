/**
 * Label on a Project with the name of its Tenant.
 *
 * @public
 */
export const LABEL_TENANT_NAME = 'palette.ai/tenant-name';

/**
 * Label on an AIWorkload that tells App Deployments from Model Deployments.
 *
 * @public
 */
export const LABEL_AI_WORKLOAD_TYPE = 'palette.ai/aiworkload-type';

/**
 * Values of `LABEL_AI_WORKLOAD_TYPE`.
 *
 * @public
 */
export const AI_WORKLOAD_TYPES = {
  appDeployment: 'application',
  modelDeployment: 'model',
} as const;

/**
 * Label that names the tool that made an object.
 *
 * @public
 */
export const LABEL_MANAGED_BY = 'app.kubernetes.io/managed-by';

/**
 * Field manager of server-side apply and value of {@link LABEL_MANAGED_BY} for what this product writes.
 *
 * @public
 */
export const FIELD_MANAGER = 'backstage-paletteai';
