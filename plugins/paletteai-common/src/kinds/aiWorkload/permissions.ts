import { inProject } from '../shared/permissions';

/** To see App Deployments of a Project. @public */
export const appDeploymentReadPermission = inProject('appDeployment', 'read');
/** To deploy apps in a Project. @public */
export const appDeploymentCreatePermission = inProject(
  'appDeployment',
  'create',
);
/** To change App Deployments of a Project. @public */
export const appDeploymentUpdatePermission = inProject(
  'appDeployment',
  'update',
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
/** To deploy models in a Project. @public */
export const modelDeploymentCreatePermission = inProject(
  'modelDeployment',
  'create',
);
/** To change Model Deployments of a Project. @public */
export const modelDeploymentUpdatePermission = inProject(
  'modelDeployment',
  'update',
);
/** To delete Model Deployments of a Project. @public */
export const modelDeploymentDeletePermission = inProject(
  'modelDeployment',
  'delete',
);
