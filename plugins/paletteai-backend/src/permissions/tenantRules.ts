import { createPermissionRule } from '@backstage/plugin-permission-node';
import * as z from 'zod/v4';
import type { TenantScope } from '../membership/AccessScope';
import { refSet } from '../membership/MemberRefs';
import { isInTenants, tenantParams } from './inTenant';
import { paletteaiTenantPermissionResourceRef } from './resourceRefs';

const isTenantAdmin = createPermissionRule({
  name: 'IS_TENANT_ADMIN',
  description: 'Allow admins of the Tenant',
  resourceRef: paletteaiTenantPermissionResourceRef,
  paramsSchema: z.object({
    claims: z.array(z.string()).describe('Ownership entity refs of the person'),
  }),
  apply: (scope, params) => administers(scope, params.claims),
  toQuery: params => scope => administers(scope, params.claims),
});

const inTenant = createPermissionRule({
  name: 'IN_TENANT',
  description: 'Allow the given Tenants',
  resourceRef: paletteaiTenantPermissionResourceRef,
  paramsSchema: tenantParams,
  apply: isInTenants,
  toQuery: params => scope => isInTenants(scope, params),
});

/** The rules of the resource type of Tenants. */
export const tenantRules = { isTenantAdmin, inTenant };

function administers(scope: TenantScope, claims: readonly string[]): boolean {
  const refs = refSet(claims);
  return scope.adminRefs.some(ref => refs.has(ref));
}
