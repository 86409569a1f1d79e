import { inProject } from '../shared/permissions';

/** To see Profile Bundles of a Project. @public */
export const profileBundleReadPermission = inProject('profileBundle', 'read');
