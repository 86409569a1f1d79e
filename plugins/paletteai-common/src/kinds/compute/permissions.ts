import { inProject } from '../shared/permissions';

/** To see the machines that a Project may use. @public */
export const computeReadPermission = inProject('compute', 'read');
