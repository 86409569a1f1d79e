import type { FieldUse } from '@paletteai/backstage-plugin-paletteai-common';

/**
 * A field of a kind on a hub that this product reads or writes.
 *
 * @public
 */
export interface HubFieldUse extends FieldUse {
  /** As objects carry it: `spectrocloud.com/v1alpha1`. */
  readonly apiVersion: string;
  /** As objects carry it: `Project`. */
  readonly kind: string;
}
