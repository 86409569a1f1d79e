import { inProject } from '../shared/permissions';

/** To see App Deployments of a Project. @public */
export const appDeploymentReadPermission = inProject('appDeployment', 'read');
/** To deploy apps in a Project. @public */
export const appDeploymentCreatePermission = inProject(
  'appDeployment',
  'create',
);
/** To delete App Deployments of a Project. @public */
export const appDeploymentDeletePermission = inProject(
  'appDeployment',
  'delete',
);
/** To see Model Deployments of a Project. @public */
export const modelDeploymentReadPermission = inProject(
  'modelDeployment',
  'read',
);
