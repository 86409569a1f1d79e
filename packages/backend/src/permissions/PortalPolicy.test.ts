import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
  catalogLocationCreatePermission,
} from '@backstage/plugin-catalog-common/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { PolicyQueryUser } from '@backstage/plugin-permission-node';
import {
  taskReadPermission,
  templateManagementPermission,
} from '@backstage/plugin-scaffolder-common/alpha';
import { PortalPolicy } from './PortalPolicy';

const credentials = mockCredentials.user('user:default/vera');
const vera: PolicyQueryUser = {
  credentials,
  info: { userEntityRef: 'user:default/vera', ownershipEntityRefs: [] },
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
    },
  );
}

const member = createPolicy(['user:default/vera', 'group:default/research']);
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

  it('lets everyone who is signed in read the catalog', async () => {
    expect(
      await member.handle({ permission: catalogEntityReadPermission }, vera),
    ).toEqual({ result: AuthorizeResult.ALLOW });
  });

  it('lets only owners remove an entity', async () => {
    expect(
      await member.handle({ permission: catalogEntityDeletePermission }, vera),
    ).toEqual({
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'catalog',
      resourceType: 'catalog-entity',
      conditions: {
        resourceType: 'catalog-entity',
        rule: 'IS_ENTITY_OWNER',
        params: { claims: ['user:default/vera', 'group:default/research'] },
      },
    });
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

  it('lets administrators remove any entity', async () => {
    expect(
      await administrator.handle(
        { permission: catalogEntityDeletePermission },
        vera,
      ),
    ).toEqual({ result: AuthorizeResult.ALLOW });
  });

  it.each(['platform', 'component:default/shop', 'group:'])(
    'refuses to start with the administrator "%s" and names the entry',
    ref => {
      expect(() =>
        PortalPolicy.fromConfig(
          mockServices.rootConfig({
            data: { portal: { administrators: [ref] } },
          }),
          { userInfo: mockServices.userInfo() },
        ),
      ).toThrow(
        `portal.administrators[0] is "${ref}", expected the ref of a User or Group`,
      );
    },
  );
});
