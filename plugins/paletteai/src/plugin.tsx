import { discoveryApiRef, fetchApiRef } from '@backstage/core-plugin-api';
import type { FilterPredicate } from '@backstage/filter-predicates';
import {
  ApiBlueprint,
  createFrontendPlugin,
  PageBlueprint,
  PluginWrapperBlueprint,
} from '@backstage/frontend-plugin-api';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import {
  createPaletteAiClient,
  paletteAiApiRef,
} from '@paletteai/backstage-plugin-paletteai-react';
import { RiCpuLine } from '@remixicon/react';
import {
  appDeploymentRouteRef,
  catalogEntityRouteRef,
  computePoolRouteRef,
  modelDeploymentRouteRef,
  profileBundleRouteRef,
  projectRouteRef,
  rootRouteRef,
  templateRouteRef,
  templatesRouteRef,
} from './routes';

const api = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: paletteAiApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: createPaletteAiClient,
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

const PROJECTS: FilterPredicate = {
  kind: 'system',
  'spec.type': 'paletteai-project',
};

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

const gpuUseCard = EntityCardBlueprint.make({
  name: 'gpu-use',
  params: {
    type: 'info',
    filter: PROJECTS,
    loader: () => import('./cards/GpuUseCard').then(m => <m.GpuUseCard />),
  },
});

const deploymentsCard = EntityCardBlueprint.make({
  name: 'deployments',
  params: {
    type: 'content',
    filter: PROJECTS,
    loader: () =>
      import('./cards/DeploymentsCard').then(m => <m.DeploymentsCard />),
  },
});

const computePoolCard = EntityCardBlueprint.make({
  name: 'compute-pool',
  params: {
    type: 'content',
    filter: { kind: 'resource', 'spec.type': 'compute-pool' },
    loader: () =>
      import('./cards/ComputePoolCard').then(m => <m.ComputePoolCard />),
  },
});

const deploymentCard = EntityCardBlueprint.make({
  name: 'deployment',
  params: {
    type: 'content',
    filter: { kind: 'component', 'spec.type': { $in: ['ai-app', 'ai-model'] } },
    loader: () =>
      import('./cards/DeploymentCard').then(m => <m.DeploymentCard />),
  },
});

const tenantProjectsCard = EntityCardBlueprint.make({
  name: 'tenant-projects',
  params: {
    type: 'content',
    filter: { kind: 'domain', 'spec.type': 'paletteai-tenant' },
    loader: () =>
      import('./cards/TenantProjectsCard').then(m => <m.TenantProjectsCard />),
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
    appDeployment: appDeploymentRouteRef,
    modelDeployment: modelDeploymentRouteRef,
    profileBundle: profileBundleRouteRef,
  },
  externalRoutes: {
    templates: templatesRouteRef,
    template: templateRouteRef,
    catalogEntity: catalogEntityRouteRef,
  },
  extensions: [
    api,
    provider,
    page,
    projectCard,
    gpuUseCard,
    computePoolsCard,
    deploymentsCard,
    computePoolCard,
    deploymentCard,
    tenantProjectsCard,
  ],
});

export default paletteAiPlugin;
