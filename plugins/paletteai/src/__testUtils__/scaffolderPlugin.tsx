import {
  createFrontendPlugin,
  createRouteRef,
  createSubRouteRef,
  FrontendFeature,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';

const rootRouteRef = createRouteRef();

const selectedTemplateRouteRef = createSubRouteRef({
  parent: rootRouteRef,
  path: '/templates/:namespace/:templateName',
});

const page = PageBlueprint.make({
  params: {
    path: '/create',
    title: 'Create',
    routeRef: rootRouteRef,
    loader: async () => <p>templates</p>,
  },
});

/** Stands in for the scaffolder: has its routes, and none of its templates. */
export const scaffolderPlugin: FrontendFeature = createFrontendPlugin({
  pluginId: 'scaffolder',
  routes: { root: rootRouteRef, selectedTemplate: selectedTemplateRouteRef },
  extensions: [page],
});

/** A scaffolder whose templates have no addresses that others can know. */
export const olderScaffolderPlugin: FrontendFeature = createFrontendPlugin({
  pluginId: 'scaffolder',
  routes: { root: rootRouteRef },
  extensions: [page],
});
