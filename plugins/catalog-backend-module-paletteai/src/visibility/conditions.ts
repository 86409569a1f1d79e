import { catalogEntityPermissionResourceRef } from '@backstage/plugin-catalog-node/alpha';
import {
  PermissionCriteria,
  PermissionCondition,
} from '@backstage/plugin-permission-common';
import { createConditionExports } from '@backstage/plugin-permission-node';
import { visibilityRules } from './visibilityRules';

const { conditions } = createConditionExports({
  resourceRef: catalogEntityPermissionResourceRef,
  rules: visibilityRules,
});

/**
 * Conditions on entities of the catalog, for permission policies. They stand beside those of the
 * catalog itself in one conditional decision.
 *
 * @public
 */
export const paletteaiCatalogConditions = conditions;

/**
 * Lets through what is not PaletteAI's, and of PaletteAI what a person has a role for: the Project
 * that it lies in, or its Tenant. To be used for reading entities.
 *
 * @param claims - ownership refs of the person
 * @public
 */
export function visibleToPaletteaiMembers(
  claims: string[],
): PermissionCriteria<PermissionCondition<'catalog-entity'>> {
  return {
    anyOf: [
      { not: conditions.isPaletteaiEntity() },
      conditions.isPaletteaiMember({ claims }),
    ],
  };
}
