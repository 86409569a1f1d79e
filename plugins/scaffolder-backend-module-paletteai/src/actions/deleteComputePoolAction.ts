import { DELETION_POLICIES } from '@paletteai/backstage-plugin-paletteai-common';
import * as z from 'zod/v4';
import type { PaletteAiCalls } from '../api/PaletteAiCalls';
import { createDeletionAction } from './createDeletionAction';
import { computePoolDeleteExamples } from './delete.examples';
import { hub, nameOf, project } from './inputs';

/** The action `paletteai:compute-pool:delete`. */
export function deleteComputePoolAction(calls: PaletteAiCalls) {
  return createDeletionAction(calls, {
    id: 'paletteai:compute-pool:delete',
    description:
      'Deletes a PaletteAI Compute Pool, with or without its cluster. Fails when there is no such pool; one that is gone when an interrupted task goes on is no failure. A dry run tells whether it is there and may be deleted.',
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
          'Whether the cluster goes too (delete) or stays in Palette (orphan); as the pool says when absent',
        ),
    }),
    remove: (api, input, options) => api.deleteComputePool(input, options),
  });
}
