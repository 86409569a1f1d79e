import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';
import {
  IntegrationTrials,
  integrationTrialsApiRef,
} from './integrations/IntegrationTrials';

const integrationTrials = ApiBlueprint.make({
  name: 'paletteai-integration-trials',
  params: defineParams =>
    defineParams({
      api: integrationTrialsApiRef,
      deps: {},
      factory: IntegrationTrials.create,
    }),
});

const fields = [
  FormFieldBlueprint.make({
    name: 'paletteai-tenant-picker',
    params: {
      field: () => import('./fields/tenantPicker').then(m => m.tenantPicker),
    },
  }),
  FormFieldBlueprint.make({
    name: 'paletteai-project-picker',
    params: {
      field: () => import('./fields/projectPicker').then(m => m.projectPicker),
    },
  }),
  FormFieldBlueprint.make({
    name: 'paletteai-project-name',
    params: {
      field: () => import('./fields/projectName').then(m => m.projectName),
    },
  }),
  FormFieldBlueprint.make({
    name: 'paletteai-text',
    params: { field: () => import('./fields/text').then(m => m.text) },
  }),
  FormFieldBlueprint.make({
    name: 'paletteai-key-values',
    params: {
      field: () => import('./fields/keyValues').then(m => m.keyValues),
    },
  }),
  FormFieldBlueprint.make({
    name: 'paletteai-group-picker',
    params: {
      field: () => import('./fields/groupPicker').then(m => m.groupPicker),
    },
  }),
  FormFieldBlueprint.make({
    name: 'paletteai-integration',
    params: {
      field: () => import('./fields/integration').then(m => m.integration),
    },
  }),
  FormFieldBlueprint.make({
    name: 'paletteai-gpu-limits',
    params: {
      field: () => import('./fields/gpuLimits').then(m => m.gpuLimits),
    },
  }),
  FormFieldBlueprint.make({
    name: 'paletteai-deployment-namespaces',
    params: {
      field: () =>
        import('./fields/deploymentNamespaces').then(
          m => m.deploymentNamespaces,
        ),
    },
  }),
  FormFieldBlueprint.make({
    name: 'paletteai-cluster',
    params: { field: () => import('./fields/cluster').then(m => m.cluster) },
  }),
  FormFieldBlueprint.make({
    name: 'paletteai-profile-bundle-picker',
    params: {
      field: () =>
        import('./fields/profileBundlePicker').then(m => m.profileBundlePicker),
    },
  }),
  FormFieldBlueprint.make({
    name: 'paletteai-variables',
    params: {
      field: () => import('./fields/variables').then(m => m.variables),
    },
  }),
  FormFieldBlueprint.make({
    name: 'paletteai-compute-pool-picker',
    params: {
      field: () =>
        import('./fields/computePoolPicker').then(m => m.computePoolPicker),
    },
  }),
  FormFieldBlueprint.make({
    name: 'paletteai-resources',
    params: {
      field: () => import('./fields/resources').then(m => m.resources),
    },
  }),
];

/**
 * Form fields of PaletteAI for software templates.
 *
 * @public
 */
const scaffolderModulePaletteAi = createFrontendModule({
  pluginId: 'scaffolder',
  extensions: [integrationTrials, ...fields],
});

export default scaffolderModulePaletteAi;
