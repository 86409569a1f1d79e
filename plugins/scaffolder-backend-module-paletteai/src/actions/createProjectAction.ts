import { projectRequestSchema } from '@paletteai/backstage-plugin-paletteai-common';
import type { PaletteAiCalls } from '../api/PaletteAiCalls';
import { schemaOnHub } from '../schema/schemaOf';
import { createCreationAction } from './createCreationAction';
import { projectCreateExamples } from './projectCreate.examples';

/** The action `paletteai:project:create`. */
export function createProjectAction(calls: PaletteAiCalls) {
  return createCreationAction(calls, {
    id: 'paletteai:project:create',
    description:
      'Creates a PaletteAI Project in a Tenant, with its settings and integrations, groups for each role, Compute Config and GPU limits. A Project that is there already and just as wanted stays as it is; one that differs is refused. A dry run tells what the hub would create.',
    examples: projectCreateExamples,
    kind: 'project',
    input: schemaOnHub(projectRequestSchema, {
      tenant: 'Name of the Tenant that the Project belongs to',
      name: 'Name of the Project and of its namespace: up to 63 lower-case letters, digits and dashes',
      displayName: 'Name for people: letters, digits and spaces',
      description: 'What the Project is for',
      tags: 'Tags by key',
      settings:
        'Whether the Project inherits the settings of its Tenant, uses existing ones by name, or gets its own',
      'settings.integrations':
        'Integrations of settings of its own: palette, and huggingFace or ngc where a key is given',
      'settings.integrations.palette.apiKey':
        'API key; pass it as ${{ secrets.… }} only',
      'settings.integrations.huggingFace.apiKey':
        'Access token; pass it as ${{ secrets.… }} only. Without one the integration is left out',
      'settings.integrations.ngc.apiKey':
        'API key; pass it as ${{ secrets.… }} only. Without one the integration is left out',
      roleMapping:
        'Groups of the identity provider for each role, at least one each',
      computeConfig: 'Defaults for the clusters of the Project',
      gpuResources:
        'GPU limits and requests by family; Default stands for all others',
      deploymentNamespaces:
        'Namespaces that deployments may and may not use; * stands for all others',
    }),
    placeOf: (hub, { name }) => ({
      hub,
      project: String(name ?? ''),
      name: String(name ?? ''),
    }),
    create: (api, { hub }, request, options) =>
      api.createProject({ hub }, request, options),
  });
}
