import type {
  RootConfigService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isResourcePermission,
  type PolicyDecision,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  createScaffolderTaskConditionalDecision,
  scaffolderTaskConditions,
} from '@backstage/plugin-scaffolder-backend/alpha';
import { RESOURCE_TYPE_SCAFFOLDER_TASK } from '@backstage/plugin-scaffolder-common/alpha';
import { visibleToPaletteaiMembers } from '@paletteai/backstage-plugin-catalog-backend-module-paletteai';
import { paletteAiPermissions } from '@paletteai/backstage-plugin-paletteai-common';
import { readAdministrators } from './administrators';

/**
 * What everyone who is signed in may do, by permission name, as far as conditions do not restrict it. A
 * permission that is not named here is for administrators: a plugin that is added later stays closed until
 * somebody has thought about it.
 */
const forEveryone: ReadonlySet<string> = new Set([
  'catalog.entity.create',
  'catalog.entity.delete',
  'catalog.entity.read',
  'catalog.entity.refresh',
  'scaffolder.action.execute',
  'scaffolder.task.cancel',
  'scaffolder.task.create',
  'scaffolder.task.read',
  'scaffolder.template.parameter.read',
  'scaffolder.template.step.read',
  // Their routes decide by the roles on the hub.
  ...paletteAiPermissions.map(({ name }) => name),
]);

/**
 * Everyone who is signed in sees the portal and uses its templates, but of PaletteAI only what they
 * have a role for; entities are removed by their owners and template runs are seen by whoever started
 * them; the rest is for administrators.
 */
export class PortalPolicy implements PermissionPolicy {
  static fromConfig(
    config: RootConfigService,
    options: { userInfo: UserInfoService },
  ): PortalPolicy {
    return new PortalPolicy(readAdministrators(config), options.userInfo);
  }

  readonly #administrators: ReadonlySet<string>;
  readonly #userInfo: UserInfoService;

  private constructor(
    administrators: ReadonlySet<string>,
    userInfo: UserInfoService,
  ) {
    this.#administrators = administrators;
    this.#userInfo = userInfo;
  }

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!user) {
      return { result: AuthorizeResult.DENY };
    }
    const { userEntityRef, ownershipEntityRefs } =
      await this.#userInfo.getUserInfo(user.credentials);
    if (ownershipEntityRefs.some(ref => this.#administrators.has(ref))) {
      return { result: AuthorizeResult.ALLOW };
    }
    if (!forEveryone.has(permission.name)) {
      return { result: AuthorizeResult.DENY };
    }
    if (isResourcePermission(permission, RESOURCE_TYPE_CATALOG_ENTITY)) {
      return entityDecision(permission, ownershipEntityRefs);
    }
    if (isResourcePermission(permission, RESOURCE_TYPE_SCAFFOLDER_TASK)) {
      return createScaffolderTaskConditionalDecision(
        permission,
        scaffolderTaskConditions.isTaskOwner({ createdBy: [userEntityRef] }),
      );
    }
    return { result: AuthorizeResult.ALLOW };
  }
}

/** What one cannot see one cannot refresh or remove either. */
function entityDecision(
  permission: ResourcePermission<typeof RESOURCE_TYPE_CATALOG_ENTITY>,
  claims: string[],
): PolicyDecision {
  const isVisible = visibleToPaletteaiMembers(claims);
  return createCatalogConditionalDecision(
    permission,
    permission.attributes.action === 'delete'
      ? { allOf: [isVisible, catalogConditions.isEntityOwner({ claims })] }
      : isVisible,
  );
}
