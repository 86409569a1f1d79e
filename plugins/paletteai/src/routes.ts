import {
  createExternalRouteRef,
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** All pages of PaletteAI. */
export const rootRouteRef = createRouteRef();

/** Overview of a Project. */
export const projectRouteRef = createSubRouteRef({
  parent: rootRouteRef,
  path: '/projects/:hub/:project',
});

/** A Compute Pool. */
export const computePoolRouteRef = createSubRouteRef({
  parent: rootRouteRef,
  path: '/compute-pools/:hub/:project/:name',
});

/** An App Deployment. */
export const appDeploymentRouteRef = createSubRouteRef({
  parent: rootRouteRef,
  path: '/app-deployments/:hub/:project/:name',
});

/** A Model Deployment. */
export const modelDeploymentRouteRef = createSubRouteRef({
  parent: rootRouteRef,
  path: '/model-deployments/:hub/:project/:name',
});

/** A Profile Bundle with its versions. */
export const profileBundleRouteRef = createSubRouteRef({
  parent: rootRouteRef,
  path: '/profile-bundles/:hub/:project/:bundleName',
});

/** Where templates are run. */
export const templatesRouteRef = createExternalRouteRef({
  defaultTarget: 'scaffolder.root',
});

/** One of the templates. */
export const templateRouteRef = createExternalRouteRef({
  defaultTarget: 'scaffolder.selectedTemplate',
  params: ['namespace', 'templateName'],
});

/** An entity of the catalog. */
export const catalogEntityRouteRef = createExternalRouteRef({
  defaultTarget: 'catalog.catalogEntity',
  params: ['namespace', 'kind', 'name'],
});
