import type { PreviewResponse } from '@paletteai/backstage-plugin-paletteai-common';
import { RequestInvalidError } from '../errors/RequestInvalidError';

/** The preview of an invalid request lists its problems; it does not fail. */
export async function previewOrProblems(
  preview: () => Promise<PreviewResponse>,
): Promise<PreviewResponse> {
  try {
    return await preview();
  } catch (error) {
    if (error instanceof RequestInvalidError) {
      return {
        manifests: [],
        outcomes: [],
        diffs: [],
        problems: [...error.problems],
      };
    }
    throw error;
  }
}
