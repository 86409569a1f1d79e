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

/** Where templates are run. */
export const templatesRouteRef = createExternalRouteRef({
  defaultTarget: 'scaffolder.root',
});
