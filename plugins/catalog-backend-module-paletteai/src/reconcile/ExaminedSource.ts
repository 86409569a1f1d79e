import { Entity } from '@backstage/catalog-model';

/** An entity as it should be in the catalog. */
export interface DesiredEntity {
  readonly ref: string;
  readonly hash: string;
  readonly entity: Entity;
}

/** What was found where an entity comes from. */
export type ExaminedSource =
  | { readonly type: 'present'; readonly entities: readonly DesiredEntity[] }
  /** It is there, but it cannot be understood. */
  | { readonly type: 'unreadable' }
  /**
   * It is not there. `announced` if the hub said that it was deleted, rather than that a list did
   * not hold it.
   */
  | { readonly type: 'absent'; readonly announced: boolean };
