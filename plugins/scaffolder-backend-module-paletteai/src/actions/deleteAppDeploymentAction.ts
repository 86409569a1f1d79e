import * as z from 'zod/v4';
import type { PaletteAiCalls } from '../api/PaletteAiCalls';
import { createDeletionAction } from './createDeletionAction';
import { appDeploymentDeleteExamples } from './delete.examples';
import { hub, nameOf, project } from './inputs';

/** The action `paletteai:app-deployment:delete`. */
export function deleteAppDeploymentAction(calls: PaletteAiCalls) {
  return createDeletionAction(calls, {
    id: 'paletteai:app-deployment:delete',
    description:
      'Deletes an app that was deployed with PaletteAI, together with its dedicated Compute Pool where it has one. Fails when there is no such app; one that is gone when an interrupted task goes on is no failure. A dry run tells whether it is there and may be deleted.',
    examples: appDeploymentDeleteExamples,
    kind: 'appDeployment',
    input: z.strictObject({
      hub: hub(),
      project: project(),
      name: nameOf('app deployment'),
    }),
    remove: (api, input, options) => api.deleteAppDeployment(input, options),
  });
}
