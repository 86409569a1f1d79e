import * as z from 'zod/v4';
import type { PaletteAiCalls } from '../api/PaletteAiCalls';
import { createDeletionAction } from './createDeletionAction';
import { appDeploymentDeleteExamples } from './delete.examples';
import { hub, nameOf, project } from './inputs';

/** The action `paletteai:app-deployment:delete`. */
export function deleteAppDeploymentAction(
  calls: PaletteAiCalls,
  pagesPath: string,
) {
  return createDeletionAction(calls, pagesPath, {
    id: 'paletteai:app-deployment:delete',
    description:
      'Deletes a PaletteAI App Deployment and its dedicated Compute Pool, if any. Fails if the App Deployment does not exist, unless an interrupted run of the same task already deleted it. A dry run reports whether it exists and can be deleted.',
    examples: appDeploymentDeleteExamples,
    kind: 'appDeployment',
    input: z.strictObject({
      hub: hub(),
      project: project(),
      name: nameOf('App Deployment'),
    }),
    remove: (api, input, options) => api.deleteAppDeployment(input, options),
  });
}
