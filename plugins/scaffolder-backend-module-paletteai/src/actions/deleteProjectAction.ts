import * as z from 'zod/v4';
import type { PaletteAiCalls } from '../api/PaletteAiCalls';
import { createDeletionAction } from './createDeletionAction';
import { hub, project } from './inputs';
import { projectDeleteExamples } from './delete.examples';

/** The action `paletteai:project:delete`. */
export function deleteProjectAction(calls: PaletteAiCalls) {
  return createDeletionAction(calls, {
    id: 'paletteai:project:delete',
    description:
      'Deletes a PaletteAI Project with its namespace and everything in it: Compute Pools, deployments, settings. This cannot be undone. Fails when there is no such Project; one that is gone when an interrupted task goes on is no failure. A dry run tells whether it is there and may be deleted.',
    examples: projectDeleteExamples,
    kind: 'project',
    input: z.strictObject({ hub: hub(), project: project() }),
    remove: (api, input, options) => api.deleteProject(input, options),
  });
}
