import * as z from 'zod/v4';
import type { PaletteAiCalls } from '../api/PaletteAiCalls';
import { createDeletionAction } from './createDeletionAction';
import { hub, project } from './inputs';
import { projectDeleteExamples } from './delete.examples';

/** The action `paletteai:project:delete`. */
export function deleteProjectAction(calls: PaletteAiCalls, pagesPath: string) {
  return createDeletionAction(calls, pagesPath, {
    id: 'paletteai:project:delete',
    description:
      'Deletes a PaletteAI Project with its namespace and everything in it: Compute Pools, deployments, Settings. This cannot be undone. Fails if the Project does not exist, unless an interrupted run of the same task already deleted it. A dry run reports whether it exists and can be deleted.',
    examples: projectDeleteExamples,
    kind: 'project',
    input: z.strictObject({ hub: hub(), project: project() }),
    remove: (api, input, options) => api.deleteProject(input, options),
  });
}
