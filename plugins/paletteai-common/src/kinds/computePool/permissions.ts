import { inProject } from '../shared/permissions';

/** To see Compute Pools of a Project. @public */
export const computePoolReadPermission = inProject('computePool', 'read');
/** To create Compute Pools in a Project. @public */
export const computePoolCreatePermission = inProject('computePool', 'create');
/** To delete Compute Pools of a Project. @public */
export const computePoolDeletePermission = inProject('computePool', 'delete');
