import { InputError } from '@backstage/errors';
import type {
  ActionContext,
  TemplateAction,
} from '@backstage/plugin-scaffolder-node';
import type { JsonObject } from '@backstage/types';
import * as z from 'zod/v4';
import { Clock, systemClock } from '@paletteai/backstage-plugin-paletteai-node';
import type { PaletteAiCalls } from '../api/PaletteAiCalls';
import { readView } from '../api/readView';
import { identify } from '../report/identify';
import type { Place } from '../report/pagePath';
import { giveOutputs } from '../report/giveOutputs';
import { omitEmpty } from '../request/omitEmpty';
import { parseInput } from '../request/parseInput';
import { schemaOf } from '../schema/schemaOf';
import { DEFAULT_TIMEOUT, readTimeout } from '../wait/readTimeout';
import {
  waitForCondition,
  WaitResult,
  waitUntilVisible,
} from '../wait/waitForCondition';
import { createPaletteAiAction } from './createPaletteAiAction';
import { hub, project } from './inputs';
import { resourceOutputs } from './outputs';
import { resourceWaitExamples } from './resourceWait.examples';

const id = 'paletteai:resource:wait';

const inputSchema = z.strictObject({
  hub: hub(),
  kind: z
    .enum(['project', 'computePool', 'appDeployment'])
    .describe('What is waited for'),
  project: project(),
  name: z
    .string()
    .optional()
    .describe('Name of the Compute Pool or app deployment'),
  condition: z
    .string()
    .default('Ready')
    .describe('Type of the condition of the resource that has to become True'),
  timeout: z
    .union([z.string(), z.record(z.string(), z.number())])
    .default(DEFAULT_TIMEOUT)
    .describe(
      'How long to wait at most, such as PT30M, "30 minutes" or { minutes: 30 }',
    ),
  onTimeout: z
    .enum(['fail', 'continue'])
    .default('fail')
    .describe(
      'What the step does when the time is over: fail, or say so in the log and let the task go on',
    ),
});

const outputSchema = z.object({
  ...resourceOutputs,
  condition: z.string().describe('The condition that was waited for'),
  isMet: z
    .boolean()
    .describe(
      'Whether the condition is there; not so in a dry run, and when the time was over',
    ),
  message: z
    .string()
    .describe('What the hub says of it; in a dry run, what it says now'),
});

type WaitInput = z.output<typeof inputSchema>;

/** The action `paletteai:resource:wait`. */
export function waitForResourceAction(
  calls: PaletteAiCalls,
  clock: Clock = systemClock,
): TemplateAction<JsonObject> {
  const form = schemaOf(inputSchema);

  async function wait(
    context: ActionContext<JsonObject>,
    place: Place,
    { kind, condition, onTimeout, timeout }: WaitInput,
  ): Promise<WaitResult> {
    const what = `${kind} ${place.name}`;
    const options = {
      what,
      timeoutMs: readTimeout(timeout),
      clock,
      signal: context.signal,
      log: (message: string) => context.logger.info(message),
    };
    // Whoever started the task has to be allowed to see it. From then on it goes on without
    // them, for their token may expire long before; after a restart of the portal as well.
    await context.checkpoint({
      key: `${id}/visible/${identify(kind, place).ref}`,
      fn: async () => {
        await waitUntilVisible({
          ...options,
          read: () =>
            calls.asInitiator(context, (api, request) =>
              readView(api, kind, place, request),
            ),
        });
        return true;
      },
    });
    const result = await waitForCondition(condition, {
      ...options,
      read: () =>
        calls.asService(context.signal, (api, request) =>
          readView(api, kind, place, request),
        ),
    });
    if (result.isMet) {
      context.logger.info(`${what}: ${result.message}`);
    } else if (onTimeout === 'fail') {
      throw new Error(result.message);
    } else {
      context.logger.warn(
        `${result.message}. The task goes on without it; nothing was taken back.`,
      );
    }
    return result;
  }

  return createPaletteAiAction<JsonObject>({
    id,
    description:
      'Waits until a PaletteAI Project, Compute Pool or app deployment has a condition, Ready by default, and fails at once when the hub says that it has failed. When the time is over it fails, or lets the task go on where that was asked for. Goes on when the sign-in of whoever started the task expires. A dry run does not wait.',
    examples: resourceWaitExamples,
    input: form,
    output: schemaOf(outputSchema),
    async handler(context) {
      const given = omitEmpty(context.input, form);
      const input = parseInput(inputSchema, given);
      const { kind, condition } = input;
      const place = placeOf(input);
      const result = context.isDryRun
        ? {
            isMet: false,
            message: `would be waited for until it is ${condition}`,
          }
        : await wait(context, place, input);
      giveOutputs(context, {
        ...identify(kind, place),
        condition,
        ...result,
      });
    },
  });
}

function placeOf(input: WaitInput): Place {
  const { hub: hubId, kind, project: parent, name } = input;
  if (kind === 'project') {
    return { hub: hubId, project: parent, name: parent };
  }
  if (name === undefined) {
    throw new InputError(`A ${kind} is waited for by its name: give one`);
  }
  return { hub: hubId, project: parent, name };
}
