import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type {
  ActionContext,
  TemplateAction,
  TemplateExample,
} from '@backstage/plugin-scaffolder-node';
import type { JsonObject } from '@backstage/types';
import {
  AccessAction,
  failureOf,
  PaletteAiRequestOptions,
  WriteResponse,
} from '@paletteai/backstage-plugin-paletteai-common';
import * as z from 'zod/v4';
import type { ActionApi } from '../api/ActionApi';
import type { PaletteAiCalls } from '../api/PaletteAiCalls';
import { readView } from '../api/readView';
import { describeOutcomes } from '../report/describePreview';
import { identify } from '../report/identify';
import { pagePath, Place, ResourceKind } from '../report/pagePath';
import { giveOutputs } from '../report/giveOutputs';
import { omitEmpty } from '../request/omitEmpty';
import { parseInput } from '../request/parseInput';
import { schemaOf } from '../schema/schemaOf';
import { createPaletteAiAction } from './createPaletteAiAction';
import { writeOutputs } from './outputs';

interface DeletionActionOptions<TInput> {
  readonly id: string;
  readonly description: string;
  readonly examples: TemplateExample[];
  readonly kind: ResourceKind;
  readonly input: z.ZodType<TInput>;
  remove(
    api: ActionApi,
    input: TInput,
    options: PaletteAiRequestOptions,
  ): Promise<WriteResponse>;
}

/**
 * An action that deletes something. What was never there is a failure, for its name is wrong; what is gone when an
 * interrupted task continues is none.
 */
export function createDeletionAction<
  TInput extends { hub: string; project: string; name?: string },
>(
  calls: PaletteAiCalls,
  pagesPath: string,
  options: DeletionActionOptions<TInput>,
): TemplateAction<JsonObject> {
  const { id, description, examples, kind } = options;
  const form = schemaOf(options.input);

  async function find(
    context: ActionContext<JsonObject>,
    place: Place,
  ): Promise<string> {
    try {
      const { ref } = await calls.asInitiator(context, (api, request) =>
        readView(api, kind, place, request),
      );
      return ref;
    } catch (error) {
      const { kind: failure, message } = failureOf(error);
      throw failure === 'notFound'
        ? new NotFoundError(`Nothing was deleted: ${message}`)
        : error;
    }
  }

  async function deleteOnce(
    context: ActionContext<JsonObject>,
    place: Place,
    input: TInput,
  ): Promise<WriteResponse> {
    const { hub, project, name } = place;
    const key = [id, hub, project, name].join('/');
    // Recorded before the deletion, so that a task interrupted during it still knows that the object existed.
    await context.checkpoint({
      key: `${key}/found`,
      fn: () => find(context, place),
    });
    return context.checkpoint({
      key,
      fn: () =>
        orGone(place, () =>
          calls.asInitiator(context, (api, request) =>
            options.remove(api, input, request),
          ),
        ),
    });
  }

  async function tryDeletion(
    context: ActionContext<JsonObject>,
    place: Place,
  ): Promise<WriteResponse> {
    const ref = await find(context, place);
    const { allowed, adminGroups } = await calls.asInitiator(
      context,
      (api, request) => api.getProjectAccess(place, request),
    );
    const action: AccessAction = `${kind}.delete`;
    if (!allowed.includes(action)) {
      throw new NotAllowedError(
        `You may not delete ${ref}. Members of ${adminGroups.join(
          ', ',
        )} can grant it.`,
      );
    }
    return { ref, outcomes: [{ ref, outcome: 'deleted' }] };
  }

  async function orGone(
    place: Place,
    work: () => Promise<WriteResponse>,
  ): Promise<WriteResponse> {
    try {
      return await work();
    } catch (error) {
      const { kind: failure, message } = failureOf(error);
      if (failure !== 'notFound') {
        throw error;
      }
      const { ref } = identify(kind, place);
      return { ref, outcomes: [{ ref, outcome: 'unchanged', message }] };
    }
  }

  return createPaletteAiAction<JsonObject>({
    id,
    description,
    examples,
    input: form,
    output: schemaOf(z.object(writeOutputs)),
    async handler(context) {
      const given = omitEmpty(context.input, form);
      const input = parseInput(options.input, given);
      const { hub, project, name = project } = input;
      const place = { hub, project, name };
      const done = context.isDryRun
        ? await tryDeletion(context, place)
        : await deleteOnce(context, place, input);
      describeOutcomes(done.outcomes).forEach(line =>
        context.logger.info(context.isDryRun ? `would be ${line}` : line),
      );
      giveOutputs(context, {
        ...identify(kind, place),
        pageUrl: pagePath(kind, place, pagesPath),
        ...done,
      });
    },
  });
}
