import { Entity } from '@backstage/catalog-model';
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
import { AudienceKey } from './audienceKey';
import { isRestricted, isVisibleTo, SEARCH_KEYS } from './entityVisibility';
import { entitiesNamed, isNamed } from './namedEntities';

const PERSON_KINDS = ['group', 'user'];

const isPaletteaiEntity = createPermissionRule({
  name: 'IS_PALETTEAI_ENTITY',
  description: 'Allow entities that represent an object on a PaletteAI hub',
  resourceRef: catalogEntityPermissionResourceRef,
  apply: isRestricted,
  toQuery: () => ({ key: SEARCH_KEYS.restricted, values: ['true'] }),
});

const isGroupOrUser = createPermissionRule({
  name: 'IS_GROUP_OR_USER',
  description: 'Allow Groups and Users',
  resourceRef: catalogEntityPermissionResourceRef,
  apply: ({ kind }: Entity) =>
    PERSON_KINDS.includes(kind.toLocaleLowerCase('en-US')),
  toQuery: () => ({ key: 'kind', values: PERSON_KINDS }),
});

const isEntityNamed = createPermissionRule({
  name: 'IS_ENTITY_NAMED',
  description: 'Allow entities by their refs',
  resourceRef: catalogEntityPermissionResourceRef,
  paramsSchema: z.object({
    refs: z
      .array(z.string())
      .describe('Entity refs, such as group:default/nlp-admins'),
  }),
  apply: (entity, { refs }) => isNamed(entity, refs),
  toQuery: ({ refs }) => entitiesNamed(refs),
});

/** The rules on entities of the catalog. */
export function createVisibilityRules(audienceKey: AudienceKey) {
  return {
    isPaletteaiEntity,
    isGroupOrUser,
    isEntityNamed,
    isPaletteaiMember: createPermissionRule({
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
      apply: (entity, { claims }) => isVisibleTo(entity, claims, audienceKey),
      toQuery: ({ claims }) => ({
        key: SEARCH_KEYS.visibleTo,
        values: claims.map(audienceKey),
      }),
    }),
  };
}

const { conditions } = createConditionExports({
  resourceRef: catalogEntityPermissionResourceRef,
  // Conditions carry refs. Only the catalog, which applies them, turns these into keys.
  rules: createVisibilityRules(ref => ref),
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
 * that it lies in, or its Tenant. To be used for reading entities. Lets all Groups and Users through,
 * which tell of Projects too; {@link PaletteaiVisibilityService} does not.
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
