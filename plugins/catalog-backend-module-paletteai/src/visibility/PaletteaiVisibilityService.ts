import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';

/**
 * Decides for permission policies what of the catalog a person may see: of PaletteAI what is in
 * Projects and Tenants where they have a role; of Groups those with a role there and their own; of
 * Users themselves; and everything else.
 *
 * @public
 */
export interface PaletteaiVisibilityService {
  /**
   * The condition for reading entities.
   *
   * @param claims - ownership refs of the person
   */
  criteria(
    claims: string[],
  ): Promise<PermissionCriteria<PermissionCondition<'catalog-entity'>>>;
}
