import { createPermissionRule } from '@backstage/plugin-permission-node';
import * as z from 'zod/v4';
import type { ProjectScope } from '../membership/AccessScope';
import { refSet, rolesOfRefs } from '../membership/MemberRefs';
import { isInTenants, tenantParams } from './inTenant';
import { paletteaiProjectPermissionResourceRef } from './resourceRefs';

const claims = z
  .array(z.string())
  .describe(
    'Ownership entity refs of the person, such as group:default/nlp-admins',
  );

const isProjectMember = createPermissionRule({
  name: 'IS_PROJECT_MEMBER',
  description: 'Allow people with any role in the Project or its Tenant',
  resourceRef: paletteaiProjectPermissionResourceRef,
  paramsSchema: z.object({ claims }),
  apply: (scope, params) => rolesIn(scope, params.claims).length > 0,
  toQuery: params => scope => rolesIn(scope, params.claims).length > 0,
});

const hasProjectRole = createPermissionRule({
  name: 'HAS_PROJECT_ROLE',
  description:
    'Allow people with at least one of the given roles in the Project',
  resourceRef: paletteaiProjectPermissionResourceRef,
  paramsSchema: z.object({
    claims,
    roles: z
      .array(z.enum(['viewer', 'editor', 'admin', 'tenantAdmin']))
      .describe('Roles, one of which is sufficient; no role includes another'),
  }),
  apply: hasOneOfRoles,
  toQuery: params => scope => hasOneOfRoles(scope, params),
});

const inTenant = createPermissionRule({
  name: 'IN_TENANT',
  description: 'Allow Projects of the given Tenants',
  resourceRef: paletteaiProjectPermissionResourceRef,
  paramsSchema: tenantParams,
  apply: isInTenants,
  toQuery: params => scope => isInTenants(scope, params),
});

/** The rules of the resource type of Projects. */
export const projectRules = { isProjectMember, hasProjectRole, inTenant };

function rolesIn(scope: ProjectScope, refs: readonly string[]): string[] {
  return rolesOfRefs(scope.members, refSet(refs));
}

function hasOneOfRoles(
  scope: ProjectScope,
  params: { claims: string[]; roles: string[] },
): boolean {
  return rolesIn(scope, params.claims).some(role =>
    params.roles.includes(role),
  );
}
