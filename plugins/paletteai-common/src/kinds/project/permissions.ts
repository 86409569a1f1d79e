import { inProject, inTenant, TenantPermission } from '../shared/permissions';

/** To see a Project. @public */
export const projectReadPermission = inProject('project', 'read');
/** To create Projects in a Tenant. @public */
export const projectCreatePermission: TenantPermission = inTenant(
  'project',
  'create',
);
/** To delete a Project with everything in it. @public */
export const projectDeletePermission = inProject('project', 'delete');
