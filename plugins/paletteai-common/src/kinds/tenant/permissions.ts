import { inTenant } from '../shared/permissions';

/** To see a Tenant. @public */
export const tenantReadPermission = inTenant('tenant', 'read');
