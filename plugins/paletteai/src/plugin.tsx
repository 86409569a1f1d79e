import { discoveryApiRef, fetchApiRef } from '@backstage/core-plugin-api';
import {
  ApiBlueprint,
  createFrontendPlugin,
  PageBlueprint,
  PluginWrapperBlueprint,
} from '@backstage/frontend-plugin-api';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import {
  paletteAiApiRef,
  PaletteAiClient,
} from '@paletteai/backstage-plugin-paletteai-react';
import { RiCpuLine } from '@remixicon/react';
import {
  computePoolRouteRef,
  projectRouteRef,
  rootRouteRef,
  templatesRouteRef,
} from './routes';

const api = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: paletteAiApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: PaletteAiClient.create,
    }),
});

const provider = PluginWrapperBlueprint.make({
  params: defineParams =>
    defineParams({
      loader: async () => {
        const { PaletteAiProvider } = await import('./provider');
        return { component: PaletteAiProvider };
      },
    }),
});

const page = PageBlueprint.make({
  params: {
    path: '/paletteai',
    title: 'PaletteAI',
    icon: <RiCpuLine size={24} />,
    routeRef: rootRouteRef,
    loader: () => import('./router/Router').then(m => <m.Router />),
  },
});

const PROJECTS = { kind: 'system', 'spec.type': 'paletteai-project' };

const projectCard = EntityCardBlueprint.make({
  name: 'project',
  params: {
    type: 'info',
    filter: PROJECTS,
    loader: () => import('./cards/ProjectCard').then(m => <m.ProjectCard />),
  },
});

const computePoolsCard = EntityCardBlueprint.make({
  name: 'compute-pools',
  params: {
    type: 'content',
    filter: PROJECTS,
    loader: () =>
      import('./cards/ComputePoolsCard').then(m => <m.ComputePoolsCard />),
  },
});

/**
 * PaletteAI: Projects, Compute Pools, deployments and Profile Bundles.
 *
 * @public
 */
const paletteAiPlugin = createFrontendPlugin({
  pluginId: 'paletteai',
  title: 'PaletteAI',
  icon: <RiCpuLine size={24} />,
  info: { packageJson: () => import('../package.json') },
  routes: {
    root: rootRouteRef,
    project: projectRouteRef,
    computePool: computePoolRouteRef,
  },
  externalRoutes: { templates: templatesRouteRef },
  extensions: [api, provider, page, projectCard, computePoolsCard],
});

export default paletteAiPlugin;
