import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  catalogEntityCreatePermission,
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
  catalogLocationCreatePermission,
} from '@backstage/plugin-catalog-common/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { PolicyQueryUser } from '@backstage/plugin-permission-node';
import {
  taskReadPermission,
  templateManagementPermission,
} from '@backstage/plugin-scaffolder-common/alpha';
import type { PaletteaiVisibilityService } from '@paletteai/backstage-plugin-catalog-backend-module-paletteai';
import { PortalPolicy } from './PortalPolicy';

const credentials = mockCredentials.user('user:default/vera');
const vera: PolicyQueryUser = {
  credentials,
  info: { userEntityRef: 'user:default/vera', ownershipEntityRefs: [] },
};

const claims = ['user:default/vera', 'group:default/research'];
const visible = {
  resourceType: 'catalog-entity',
  rule: 'IS_ENTITY_NAMED',
  params: { refs: claims },
} as const;
/** What of the catalog people see is for PaletteAI's own service to say. */
const visibility: PaletteaiVisibilityService = {
  criteria: async refs => ({ ...visible, params: { refs } }),
};

function createPolicy(ownershipEntityRefs: string[]): PortalPolicy {
  return PortalPolicy.fromConfig(
    mockServices.rootConfig({
      data: { portal: { administrators: ['group:default/platform'] } },
    }),
    {
      userInfo: mockServices.userInfo({
        userEntityRef: 'user:default/vera',
        ownershipEntityRefs,
      }),
      visibility,
    },
  );
}

const member = createPolicy(claims);
const administrator = createPolicy([
  'user:default/vera',
  'group:default/platform',
]);

describe('PortalPolicy', () => {
  it('denies everything to a caller that is not signed in', async () => {
    expect(
      await member.handle({ permission: catalogEntityReadPermission }),
    ).toEqual({ result: AuthorizeResult.DENY });
  });

  it.each([catalogEntityReadPermission, catalogEntityRefreshPermission])(
    'lets everyone who is signed in do $name, but only with what they may see',
    async permission => {
      expect(await member.handle({ permission }, vera)).toEqual({
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'catalog',
        resourceType: 'catalog-entity',
        conditions: visible,
      });
    },
  );

  it('lets only owners remove an entity, and only one that they see', async () => {
    expect(
      await member.handle({ permission: catalogEntityDeletePermission }, vera),
    ).toEqual({
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'catalog',
      resourceType: 'catalog-entity',
      conditions: {
        allOf: [
          visible,
          {
            resourceType: 'catalog-entity',
            rule: 'IS_ENTITY_OWNER',
            params: { claims },
          },
        ],
      },
    });
  });

  it('lets those who may create entities do so, for there is none to see yet', async () => {
    expect(
      await member.handle({ permission: catalogEntityCreatePermission }, vera),
    ).toEqual({ result: AuthorizeResult.ALLOW });
  });

  it('shows a template run only to the person who started it', async () => {
    expect(
      await member.handle({ permission: taskReadPermission }, vera),
    ).toEqual({
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'scaffolder',
      resourceType: 'scaffolder-task',
      conditions: {
        resourceType: 'scaffolder-task',
        rule: 'IS_TASK_OWNER',
        params: { createdBy: ['user:default/vera'] },
      },
    });
  });

  it.each([catalogLocationCreatePermission, templateManagementPermission])(
    'keeps $name for administrators',
    async permission => {
      expect(await member.handle({ permission }, vera)).toEqual({
        result: AuthorizeResult.DENY,
      });
      expect(await administrator.handle({ permission }, vera)).toEqual({
        result: AuthorizeResult.ALLOW,
      });
    },
  );

  it.each([catalogEntityReadPermission, catalogEntityDeletePermission])(
    'lets administrators do $name with any entity',
    async permission => {
      expect(await administrator.handle({ permission }, vera)).toEqual({
        result: AuthorizeResult.ALLOW,
      });
    },
  );

  it.each(['platform', 'component:default/shop', 'group:'])(
    'refuses to start with the administrator "%s" and names the entry',
    ref => {
      expect(() =>
        PortalPolicy.fromConfig(
          mockServices.rootConfig({
            data: { portal: { administrators: [ref] } },
          }),
          { userInfo: mockServices.userInfo(), visibility },
        ),
      ).toThrow(
        `portal.administrators[0] is "${ref}", expected the ref of a User or Group`,
      );
    },
  );
});
