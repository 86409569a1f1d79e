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
import type { PaletteaiVisibilityService } from '@paletteai/backstage-plugin-catalog-backend-module-paletteai';
import { readAdministrators } from './administrators';

/** What only the people who run the portal may do, by permission name. */
const administrative: ReadonlySet<string> = new Set([
  'catalog.location.create',
  'catalog.location.delete',
  'catalog.ingestion.manage',
  'kubernetes.proxy',
  'scaffolder.template.management',
]);

/** What the policy asks. */
export interface PortalPolicyOptions {
  readonly userInfo: UserInfoService;
  readonly visibility: PaletteaiVisibilityService;
}

/**
 * Everyone who is signed in sees the portal and uses its templates, but of PaletteAI only what they
 * have a role for, and of people and groups only themselves, their own groups and those that they share
 * a Project or Tenant with; entities are removed by their owners and template runs are seen by whoever started
 * them; the rest is for administrators.
 */
export class PortalPolicy implements PermissionPolicy {
  static fromConfig(
    config: RootConfigService,
    options: PortalPolicyOptions,
  ): PortalPolicy {
    return new PortalPolicy(readAdministrators(config), options);
  }

  readonly #administrators: ReadonlySet<string>;
  readonly #userInfo: UserInfoService;
  readonly #visibility: PaletteaiVisibilityService;

  private constructor(
    administrators: ReadonlySet<string>,
    { userInfo, visibility }: PortalPolicyOptions,
  ) {
    this.#administrators = administrators;
    this.#userInfo = userInfo;
    this.#visibility = visibility;
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
    if (administrative.has(permission.name)) {
      return { result: AuthorizeResult.DENY };
    }
    if (isResourcePermission(permission, RESOURCE_TYPE_CATALOG_ENTITY)) {
      return this.#entityDecision(permission, ownershipEntityRefs);
    }
    if (isResourcePermission(permission, RESOURCE_TYPE_SCAFFOLDER_TASK)) {
      return createScaffolderTaskConditionalDecision(
        permission,
        scaffolderTaskConditions.isTaskOwner({ createdBy: [userEntityRef] }),
      );
    }
    return { result: AuthorizeResult.ALLOW };
  }

  /** What one cannot see one cannot refresh or remove either. */
  async #entityDecision(
    permission: ResourcePermission<typeof RESOURCE_TYPE_CATALOG_ENTITY>,
    claims: string[],
  ): Promise<PolicyDecision> {
    const isVisible = await this.#visibility.criteria(claims);
    return createCatalogConditionalDecision(
      permission,
      permission.attributes.action === 'delete'
        ? { allOf: [isVisible, catalogConditions.isEntityOwner({ claims })] }
        : isVisible,
    );
  }
}
