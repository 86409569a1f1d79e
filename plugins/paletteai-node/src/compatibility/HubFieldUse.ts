/**
 * A field of a kind that this product reads or writes.
 *
 * @public
 */
export interface HubFieldUse {
  /** As objects carry it: `spectrocloud.com/v1alpha1`. */
  readonly apiVersion: string;
  /** As objects carry it: `Project`. */
  readonly kind: string;
  /**
   * Names separated by dots. `[]` after a name stands for the entries of a list, `*` for any key
   * of a map: `spec.gpuLimits[].family`, `spec.labels.*`.
   */
  readonly path: string;
  /** What this product does with the field. */
  readonly use: 'read' | 'write' | 'readWrite';
}
