import type { StoredObject } from './StoredObject';

/**
 * A committed change. An added object has no `previous`. A deleted one has no `current`; `deleted` holds its last
 * state with the revision of the deletion.
 */
export interface StoreEvent {
  readonly revision: number;
  readonly key: string;
  readonly previous?: StoredObject;
  readonly current?: StoredObject;
  readonly deleted?: StoredObject;
}
