import type { BundleRef } from '../bundle/ProfileBundleInput';

/**
 * Where a deployment is to run, as it is filled in.
 *
 * @public
 */
export type TargetDraft = {
  mode?: 'existing' | 'dedicated';
  /** Name of the pool, when it exists. */
  computePool?: string;
  /** Name of the pool to make, when it is dedicated. */
  name?: string;
  /** Infrastructure of the pool to make. */
  profileBundle?: BundleRef;
};
