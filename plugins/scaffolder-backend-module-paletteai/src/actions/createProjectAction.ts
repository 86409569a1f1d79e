import { projectRequestSchema } from '@paletteai/backstage-plugin-paletteai-common';
import type { PaletteAiCalls } from '../api/PaletteAiCalls';
import { schemaOnHub } from '../schema/schemaOf';
import { createCreationAction } from './createCreationAction';
import { projectCreateExamples } from './projectCreate.examples';

/** The action `paletteai:project:create`. */
export function createProjectAction(calls: PaletteAiCalls, pagesPath: string) {
  return createCreationAction(calls, pagesPath, {
    id: 'paletteai:project:create',
    description:
      'Creates a PaletteAI Project in a Tenant, with its Settings, role mapping, Compute Config and GPU limits. If an identical Project exists, it is left unchanged; if a different one exists, the action fails. A dry run reports what the hub would create.',
    examples: projectCreateExamples,
    kind: 'project',
    input: schemaOnHub(projectRequestSchema, {
      tenant: 'Name of the Tenant that the Project belongs to',
      name: 'Name of the Project and its namespace: up to 63 lowercase letters, digits and hyphens',
      displayName: 'Display name: letters, digits and spaces',
      description: 'Purpose of the Project',
      tags: 'Tags by key',
      settings:
        'Whether the Project inherits the Settings of its Tenant, uses existing Settings by name, or gets custom Settings',
      'settings.integrations':
        'Integrations of custom Settings: palette, and optionally huggingFace and ngc',
      'settings.integrations.palette.apiKey':
        'API key; pass it as ${{ secrets.… }} only',
      'settings.integrations.huggingFace.apiKey':
        'Access token; pass it as ${{ secrets.… }} only. The action fails if it is empty',
      'settings.integrations.ngc.apiKey':
        'API key; pass it as ${{ secrets.… }} only. The action fails if it is empty',
      roleMapping: 'OIDC groups for each role, at least one each',
      computeConfig: 'Defaults for the clusters of the Project',
      gpuResources:
        'GPU limits and requests per family; Default applies to all other families',
      deploymentNamespaces:
        'Namespaces that deployments can and cannot use; * matches all others',
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
