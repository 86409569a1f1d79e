import { InputError } from '@backstage/errors';
import type {
  ActionContext,
  TemplateAction,
} from '@backstage/plugin-scaffolder-node';
import type { JsonObject } from '@backstage/types';
import * as z from 'zod/v4';
import type { PaletteAiCalls } from '../api/PaletteAiCalls';
import { readView } from '../api/readView';
import { identify } from '../report/identify';
import type { Place } from '../report/pagePath';
import { giveOutputs } from '../report/giveOutputs';
import { omitEmpty } from '../request/omitEmpty';
import { parseInput } from '../request/parseInput';
import { schemaOf } from '../schema/schemaOf';
import { Clock, systemClock } from '../wait/Clock';
import { DEFAULT_TIMEOUT, readTimeout } from '../wait/readTimeout';
import { waitForCondition, waitUntilVisible } from '../wait/waitForCondition';
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
      'How long to wait before the step fails, such as PT30M, "30 minutes" or { minutes: 30 }',
    ),
});

const outputSchema = z.object({
  ...resourceOutputs,
  condition: z.string().describe('The condition that was waited for'),
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
    { kind, condition, timeout }: WaitInput,
  ): Promise<string> {
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
    const message = await waitForCondition(condition, {
      ...options,
      read: () =>
        calls.asService(context.signal, (api, request) =>
          readView(api, kind, place, request),
        ),
    });
    context.logger.info(`${what}: ${message}`);
    return message;
  }

  return createPaletteAiAction<JsonObject>({
    id,
    description:
      'Waits until a PaletteAI Project, Compute Pool or app deployment has a condition, Ready by default, and fails at once when the hub says that it has failed. Goes on when the sign-in of whoever started the task expires. A dry run does not wait.',
    examples: resourceWaitExamples,
    input: form,
    output: schemaOf(outputSchema),
    async handler(context) {
      const given = omitEmpty(context.input, form);
      const input = parseInput(inputSchema, given);
      const { kind, condition } = input;
      const place = placeOf(input);
      const message = context.isDryRun
        ? `would be waited for until it is ${condition}`
        : await wait(context, place, input);
      giveOutputs(context, {
        ...identify(kind, place),
        condition,
        message,
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
