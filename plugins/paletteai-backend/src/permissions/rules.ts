import {
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import {
  RESOURCE_TYPE_PROJECT,
  RESOURCE_TYPE_TENANT,
  ROLES,
  rolesHeld,
} from '@paletteai/backstage-plugin-paletteai-common';
import * as z from 'zod/v4';
import { claimsOf, ProjectScope, TenantScope } from '../membership/HubMembers';

/**
 * Tells which resources a rule lets through, for lists.
 *
 * @public
 */
export type ScopeFilter<TScope> = (scope: TScope) => boolean;

/**
 * Projects in the permission system. Everything that lies in a Project is decided by it.
 *
 * @public
 */
export const paletteaiProjectPermissionResourceRef =
  createPermissionResourceRef<ProjectScope, ScopeFilter<ProjectScope>>().with({
    pluginId: 'paletteai',
    resourceType: RESOURCE_TYPE_PROJECT,
  });

/**
 * Tenants in the permission system.
 *
 * @public
 */
export const paletteaiTenantPermissionResourceRef = createPermissionResourceRef<
  TenantScope,
  ScopeFilter<TenantScope>
>().with({
  pluginId: 'paletteai',
  resourceType: RESOURCE_TYPE_TENANT,
});

const claims = z
  .array(z.string())
  .describe(
    'Entity refs that the person claims, such as group:default/nlp-admins',
  );

const tenantParams = z.object({
  tenants: z.array(z.string()).describe('Names of Tenants'),
  hub: z.string().optional().describe('Id of the hub; any hub without it'),
});

const isProjectMember = createPermissionRule({
  name: 'IS_PROJECT_MEMBER',
  description: 'Allows those who hold any role in the Project or its Tenant',
  resourceRef: paletteaiProjectPermissionResourceRef,
  paramsSchema: z.object({ claims }),
  apply: (scope, params) => rolesIn(scope, params.claims).length > 0,
  toQuery: params => scope => rolesIn(scope, params.claims).length > 0,
});

const hasProjectRole = createPermissionRule({
  name: 'HAS_PROJECT_ROLE',
  description: 'Allows those who hold one of some roles in the Project',
  resourceRef: paletteaiProjectPermissionResourceRef,
  paramsSchema: z.object({
    claims,
    roles: z
      .array(z.enum(ROLES))
      .describe('Roles of which one is enough; none includes another'),
  }),
  apply: hasOneOfRoles,
  toQuery: params => scope => hasOneOfRoles(scope, params),
});

const projectInTenant = createPermissionRule({
  name: 'IN_TENANT',
  description: 'Allows Projects of some Tenants',
  resourceRef: paletteaiProjectPermissionResourceRef,
  paramsSchema: tenantParams,
  apply: isInTenants,
  toQuery: params => scope => isInTenants(scope, params),
});

const isTenantAdmin = createPermissionRule({
  name: 'IS_TENANT_ADMIN',
  description: 'Allows those who administer the Tenant',
  resourceRef: paletteaiTenantPermissionResourceRef,
  paramsSchema: z.object({
    claims: z.array(z.string()).describe('Entity refs that the person claims'),
  }),
  apply: administers,
  toQuery: params => scope => administers(scope, params),
});

const inTenant = createPermissionRule({
  name: 'IN_TENANT',
  description: 'Allows some Tenants',
  resourceRef: paletteaiTenantPermissionResourceRef,
  paramsSchema: tenantParams,
  apply: isInTenants,
  toQuery: params => scope => isInTenants(scope, params),
});

/** The rules of the resource type of Projects. */
export const projectRules = {
  isProjectMember,
  hasProjectRole,
  inTenant: projectInTenant,
};

/** The rules of the resource type of Tenants. */
export const tenantRules = { isTenantAdmin, inTenant };

function rolesIn({ members }: ProjectScope, refs: readonly string[]): string[] {
  return rolesHeld(members, claimsOf(refs));
}

function hasOneOfRoles(
  scope: ProjectScope,
  params: { claims: string[]; roles: string[] },
): boolean {
  return rolesIn(scope, params.claims).some(role =>
    params.roles.includes(role),
  );
}

function administers(
  { adminRefs }: TenantScope,
  params: { claims: string[] },
): boolean {
  const held = claimsOf(params.claims);
  return adminRefs.some(ref => held.has(ref));
}

function isInTenants(
  scope: { readonly hub: string; readonly tenant: string },
  params: z.output<typeof tenantParams>,
): boolean {
  return (
    params.tenants.includes(scope.tenant) &&
    (params.hub === undefined || params.hub === scope.hub)
  );
}
