import { InputError } from '@backstage/errors';
import type { ActionContext } from '@backstage/plugin-scaffolder-node';
import type { JsonObject } from '@backstage/types';
import {
  failureOf,
  PreviewResponse,
  WriteResponse,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { PaletteAiCalls } from '../api/PaletteAiCalls';
import { describePreview } from '../report/describePreview';
import { listProblems } from '../report/explainFailure';
import { identify } from '../report/identify';
import type { Place, ResourceKind } from '../report/pagePath';

interface Trial {
  readonly kind: ResourceKind;
  readonly place: Place;
  readonly request: JsonObject;
}

/** Asks the hub what a creation would do and logs it. */
export async function tryCreation(
  calls: PaletteAiCalls,
  context: ActionContext<JsonObject>,
  { kind, place, request }: Trial,
): Promise<WriteResponse & { preview?: PreviewResponse }> {
  const { ref } = identify(kind, place);
  const { hub, project } = place;
  let preview: PreviewResponse;
  try {
    preview = await calls.asInitiator(context, (api, options) =>
      api.preview(
        kind,
        kind === 'project' ? { hub } : { hub, project },
        request,
        options,
      ),
    );
  } catch (error) {
    const { kind: failure, message } = failureOf(error);
    if (failure !== 'notFound' || kind === 'project') {
      throw error;
    }
    context.logger.warn(
      `Dry run skipped: ${message} If an earlier step creates it, this step cannot be previewed until it exists.`,
    );
    return { ref, outcomes: [] };
  }
  if (preview.problems.length > 0) {
    throw new InputError(listProblems(preview.problems));
  }
  describePreview(preview).forEach(line => context.logger.info(line));
  return { ref, outcomes: preview.outcomes, preview };
}
