import { catalogEntityPermissionResourceRef } from '@backstage/plugin-catalog-node/alpha';
import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import {
  createConditionExports,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import * as z from 'zod/v4';
import {
  audienceKey,
  isRestricted,
  isVisibleTo,
  SEARCH_KEYS,
} from './entityVisibility';

const isPaletteaiEntity = createPermissionRule({
  name: 'IS_PALETTEAI_ENTITY',
  description: 'Allow entities that represent an object on a PaletteAI hub',
  resourceRef: catalogEntityPermissionResourceRef,
  apply: isRestricted,
  toQuery: () => ({ key: SEARCH_KEYS.restricted, values: ['true'] }),
});

const isPaletteaiMember = createPermissionRule({
  name: 'IS_PALETTEAI_MEMBER',
  description:
    'Allow PaletteAI entities that the person can see because of a role in their Project or Tenant',
  resourceRef: catalogEntityPermissionResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe(
        'Ownership entity refs of the person, such as group:default/nlp-admins',
      ),
  }),
  apply: (entity, { claims }) => isVisibleTo(entity, claims),
  toQuery: ({ claims }) => ({
    key: SEARCH_KEYS.visibleTo,
    values: claims.map(audienceKey),
  }),
});

/** The rules on entities of the catalog. */
export const visibilityRules = { isPaletteaiEntity, isPaletteaiMember };

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
