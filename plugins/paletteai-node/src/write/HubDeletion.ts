import { KubernetesObject } from '@paletteai/backstage-plugin-paletteai-common';

/**
 * What became of an object that was to be deleted.
 *
 * @public
 */
export interface HubDeletion {
  /**
   * `deleting` if the hub first cleans up, which may take minutes; `absent` if there was nothing to
   * delete.
   */
  readonly state: 'deleted' | 'deleting' | 'absent';
  /** What holds an object that is `deleting`; otherwise empty. */
  readonly finalizers: readonly string[];
}

/** Reads what the hub answers to a deletion. */
export function deletionOf({
  metadata: { deletionTimestamp, finalizers },
}: KubernetesObject): HubDeletion {
  return deletionTimestamp
    ? {
        state: 'deleting',
        finalizers: Array.isArray(finalizers) ? finalizers.map(String) : [],
      }
    : { state: 'deleted', finalizers: [] };
}
