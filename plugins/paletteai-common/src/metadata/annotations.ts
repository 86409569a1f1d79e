/**
 * Annotations of catalog entities that represent objects on a hub.
 *
 * @public
 */
export const ENTITY_ANNOTATIONS = {
  /** ID of the hub in the portal's configuration. */
  hub: 'palette.ai/hub',
  /** Name of the Tenant. */
  tenant: 'palette.ai/tenant',
  /** Name of the Project, which is the name of its namespace too. */
  project: 'palette.ai/project',
  /** The object as a string of `stringifyResourceRef`. */
  resourceRef: 'palette.ai/resource-ref',
  /** `metadata.uid` of the object, which changes when it is deleted and created again. */
  uid: 'palette.ai/uid',
  /** Coarse state of the object. */
  phase: 'palette.ai/phase',
  /** Version of a Profile Bundle. */
  version: 'palette.ai/version',
} as const;

/**
 * Annotation of a catalog `Group` with the name that the identity provider
 * gives to the same group, where the two differ.
 *
 * @public
 */
export const ANNOTATION_OIDC_GROUP = 'palette.ai/oidc-group';
