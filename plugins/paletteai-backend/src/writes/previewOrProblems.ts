import type { PreviewResponse } from '@paletteai/backstage-plugin-paletteai-common';
import { RequestInvalidError } from '../errors/RequestInvalidError';

/** A preview of a request that breaks rules tells which; it is no failure. */
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
