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
    profileBundle: 'Profile Bundle',
    variables: 'Variables',
    resources: 'Resources',
    target: 'Compute Pool',
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
      'Maximum number of GPUs per family. Default applies to all other families.',
    gpuRequests: 'GPU requests',
    gpuRequestsDescription: 'GPUs reserved for the Project, per family.',
    deploymentNamespaces: {
      allow: 'Allowed namespaces',
      disallow: 'Disallowed namespaces',
      allowAdd: 'Add allowed namespace',
      disallowAdd: 'Add disallowed namespace',
      allowEntry: 'Allowed namespace',
      disallowEntry: 'Disallowed namespace',
    },
    validation: {
      failed: 'The integration does not work.',
      tooManySecrets:
        'This template supports up to {{maximum}} secret values. Leave the others empty, or ask the owner of the template to raise the limit.',
      bundleNotRead:
        'Could not read the variables of the Profile Bundle: {{reason}}',
      goOn: 'Continue to use it without validation.',
      notTried: 'Could not validate the integration: {{reason}}',
      tenantDenied:
        'You need the admin role in this Tenant. Ask one of these groups: {{groups}}.',
      projectDenied:
        'You need the editor role in this Project. Ask one of these groups: {{groups}}.',
      nameNotChecked: 'Could not check the name: {{reason}}',
      accessNotChecked: 'Could not check your permissions: {{reason}}',
    },
  },
});
