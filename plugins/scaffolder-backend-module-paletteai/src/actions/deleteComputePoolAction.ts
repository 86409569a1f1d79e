import { DELETION_POLICIES } from '@paletteai/backstage-plugin-paletteai-common';
import * as z from 'zod/v4';
import type { PaletteAiCalls } from '../api/PaletteAiCalls';
import { createDeletionAction } from './createDeletionAction';
import { computePoolDeleteExamples } from './delete.examples';
import { hub, nameOf, project } from './inputs';

/** The action `paletteai:compute-pool:delete`. */
export function deleteComputePoolAction(
  calls: PaletteAiCalls,
  pagesPath: string,
) {
  return createDeletionAction(calls, pagesPath, {
    id: 'paletteai:compute-pool:delete',
    description:
      'Deletes a PaletteAI Compute Pool, with or without its cluster. Fails if the Compute Pool does not exist, unless an interrupted run of the same task already deleted it. A dry run reports whether it exists and can be deleted.',
    examples: computePoolDeleteExamples,
    kind: 'computePool',
    input: z.strictObject({
      hub: hub(),
      project: project(),
      name: nameOf('Compute Pool'),
      deletionPolicy: z
        .enum(DELETION_POLICIES)
        .optional()
        .describe(
          'Whether to delete the cluster in Palette (delete) or keep it (orphan); the deletion policy of the Compute Pool if omitted',
        ),
    }),
    remove: (api, input, options) => api.deleteComputePool(input, options),
  });
}
