import { inProject } from '../shared/permissions';

/** To see Compute Configs of a Project. @public */
export const computeConfigReadPermission = inProject('computeConfig', 'read');
