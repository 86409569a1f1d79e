import type { StoredObject } from './StoredObject';

/**
 * One committed change. `previous` is absent for what was added. What was deleted has no `current`
 * but its last state, with the revision of the deletion, in `deleted`.
 */
export interface StoreEvent {
  readonly revision: number;
  readonly key: string;
  readonly previous?: StoredObject;
  readonly current?: StoredObject;
  readonly deleted?: StoredObject;
}
