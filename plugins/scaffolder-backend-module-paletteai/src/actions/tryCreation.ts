import { InputError } from '@backstage/errors';
import type { ActionContext } from '@backstage/plugin-scaffolder-node';
import type { JsonObject } from '@backstage/types';
import {
  failureOf,
  PaletteAiRequestOptions,
  PreviewResponse,
  WriteResponse,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { ActionApi } from '../api/ActionApi';
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

const PREVIEWS: Record<
  ResourceKind,
  (
    api: ActionApi,
    place: Place,
    request: JsonObject,
    options: PaletteAiRequestOptions,
  ) => Promise<PreviewResponse>
> = {
  project: (api, { hub }, ...rest) => api.previewProject({ hub }, ...rest),
  computePool: (api, { hub, project }, ...rest) =>
    api.previewComputePool({ hub, project }, ...rest),
  appDeployment: (api, { hub, project }, ...rest) =>
    api.previewAppDeployment({ hub, project }, ...rest),
};

/** Asks the hub what a creation would do and logs it. */
export async function tryCreation(
  calls: PaletteAiCalls,
  context: ActionContext<JsonObject>,
  { kind, place, request }: Trial,
): Promise<WriteResponse & { preview?: PreviewResponse }> {
  const { ref } = identify(kind, place);
  let preview: PreviewResponse;
  try {
    preview = await calls.asInitiator(context, (api, options) =>
      PREVIEWS[kind](api, place, request, options),
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
