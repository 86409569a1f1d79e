import { inProject } from '../shared/permissions';

/** To see Compute Configs of a Project. @public */
export const computeConfigReadPermission = inProject('computeConfig', 'read');
/** To create Compute Configs in a Project. @public */
export const computeConfigCreatePermission = inProject(
  'computeConfig',
  'create',
);
/** To change Compute Configs of a Project. @public */
export const computeConfigUpdatePermission = inProject(
  'computeConfig',
  'update',
);
/** To delete Compute Configs of a Project. @public */
export const computeConfigDeletePermission = inProject(
  'computeConfig',
  'delete',
);
