import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/**
 * Texts of the form fields, where the template does not give any.
 *
 * @public
 */
export const scaffolderModulePaletteAiTranslationRef = createTranslationRef({
  id: 'scaffolder-module-paletteai',
  messages: {
    tenant: 'Tenant',
    project: 'Project',
    projectName: 'Name',
    profileBundle: 'Profile bundle',
    variables: 'Variables',
    resources: 'Resources',
    target: 'Where it runs',
    group: 'Group',
    addGroup: 'Add group',
    text: 'Text',
    entries: 'Entries',
    cluster: 'Cluster',
    integration: {
      palette: 'Palette integration',
      huggingFace: 'Hugging Face integration',
      ngc: 'NVIDIA NGC integration',
    },
    gpuLimits: 'GPU limits',
    gpuLimitsDescription:
      'Most GPUs that the project may use, by family. Default stands for every family without an entry.',
    gpuRequests: 'GPU requests',
    gpuRequestsDescription: 'GPUs that the project is to have, by family.',
    deploymentNamespaces: {
      allow: 'Allowed namespaces',
      disallow: 'Forbidden namespaces',
      allowAdd: 'Add allowed namespace',
      disallowAdd: 'Add forbidden namespace',
      allowEntry: 'Allowed namespace',
      disallowEntry: 'Forbidden namespace',
    },
    validation: {
      failed: 'The integration does not work.',
      tooManySecrets:
        'The template takes {{most}} secret values at most. Leave others empty, or ask those who keep the template.',
      bundleNotRead:
        'The variables of the profile bundle could not be read: {{reason}}',
      notTried: 'The integration could not be tried: {{reason}}',
      tenantDenied:
        'You may not create projects in this tenant. Ask one of its administrators: {{groups}}.',
      projectDenied:
        'You may not do this in this project. Ask one of its administrators: {{groups}}.',
      nameNotChecked: 'The name could not be checked: {{reason}}',
      accessNotChecked: 'What you may do here could not be checked: {{reason}}',
    },
  },
});
