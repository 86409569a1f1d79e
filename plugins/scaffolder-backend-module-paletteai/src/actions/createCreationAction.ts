import type {
  ActionContext,
  TemplateAction,
  TemplateExample,
} from '@backstage/plugin-scaffolder-node';
import type { JsonObject } from '@backstage/types';
import {
  PaletteAiRequestOptions,
  PreviewResponse,
  WriteResponse,
} from '@paletteai/backstage-plugin-paletteai-common';
import type { ActionApi } from '../api/ActionApi';
import type { PaletteAiCalls } from '../api/PaletteAiCalls';
import { describeOutcomes } from '../report/describePreview';
import { identify } from '../report/identify';
import { pagePath, Place, ResourceKind } from '../report/pagePath';
import { assertSecrets } from '../request/assertSecrets';
import { omitEmpty } from '../request/omitEmpty';
import { giveOutputs } from '../report/giveOutputs';
import { JsonSchema, schemaOf } from '../schema/schemaOf';
import { createPaletteAiAction } from './createPaletteAiAction';
import { creationOutputs } from './outputs';
import { tryCreation } from './tryCreation';

interface CreationActionOptions {
  readonly id: string;
  readonly description: string;
  readonly examples: TemplateExample[];
  readonly kind: ResourceKind;
  /** Of the request, with the id of the hub beside its fields. */
  readonly input: JsonSchema;
  placeOf(hub: string, request: JsonObject): Place;
  create(
    api: ActionApi,
    place: Place,
    request: JsonObject,
    options: PaletteAiRequestOptions,
  ): Promise<WriteResponse>;
}

/** An action that creates something. The API leaves identical existing objects unchanged. */
export function createCreationAction(
  calls: PaletteAiCalls,
  pagesPath: string,
  options: CreationActionOptions,
): TemplateAction<JsonObject> {
  const { id, description, examples, kind, input } = options;

  async function create(
    context: ActionContext<JsonObject>,
    place: Place,
    request: JsonObject,
  ): Promise<WriteResponse> {
    const { hub, project, name } = place;
    const done = await context.checkpoint({
      key: [id, hub, project, name].join('/'),
      fn: () => {
        // Not before: a retry of a later step has no secrets, and needs none.
        assertSecrets(request);
        return calls.asInitiator(context, (api, requestOptions) =>
          options.create(api, place, request, requestOptions),
        );
      },
    });
    describeOutcomes(done.outcomes).forEach(line => context.logger.info(line));
    return done;
  }

  return createPaletteAiAction<JsonObject>({
    id,
    description,
    examples,
    input,
    output: schemaOf(creationOutputs),
    async handler(context) {
      const { hub, ...request } = omitEmpty(context.input, input) as JsonObject;
      const place = options.placeOf(String(hub), request);

      const done: WriteResponse & { preview?: PreviewResponse } =
        context.isDryRun
          ? await tryCreation(calls, context, { kind, place, request })
          : await create(context, place, request);

      giveOutputs(context, {
        ...identify(kind, place),
        pageUrl: pagePath(kind, place, pagesPath),
        ...done,
      });
    },
  });
}
