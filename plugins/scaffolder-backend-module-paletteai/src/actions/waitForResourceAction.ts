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
import { pagePath, Place } from '../report/pagePath';
import { giveOutputs } from '../report/giveOutputs';
import { omitEmpty } from '../request/omitEmpty';
import { parseInput } from '../request/parseInput';
import { schemaOf } from '../schema/schemaOf';
import {
  DEFAULT_TIMEOUT,
  MAX_TIMEOUT_MINUTES,
  readTimeout,
} from '../wait/readTimeout';
import {
  waitForCondition,
  WaitResult,
  waitUntilVisible,
} from '../wait/waitForCondition';
import { WaitPlaces } from '../wait/WaitPlaces';
import { createPaletteAiAction } from './createPaletteAiAction';
import { hub, project } from './inputs';
import { resourceOutputs } from './outputs';
import { resourceWaitExamples } from './resourceWait.examples';

const id = 'paletteai:resource:wait';

const inputSchema = z.strictObject({
  hub: hub(),
  kind: z
    .enum(['project', 'computePool', 'appDeployment'])
    .describe('Type of the object to wait for'),
  project: project(),
  name: z
    .string()
    .optional()
    .describe('Name of the Compute Pool or App Deployment'),
  condition: z
    .string()
    .default('Ready')
    .describe('Type of the condition that must become True'),
  timeout: z
    .union([z.string(), z.record(z.string(), z.number())])
    .default(DEFAULT_TIMEOUT)
    .describe(
      `Maximum time to wait, such as PT20M, "20 minutes" or { minutes: 20 }; up to ${MAX_TIMEOUT_MINUTES} minutes`,
    ),
  onTimeout: z
    .enum(['fail', 'continue'])
    .default('fail')
    .describe(
      'What to do on timeout, or when the person already waits for two other objects: fail, or log it and continue with the task',
    ),
});

const outputSchema = z.object({
  ...resourceOutputs,
  condition: z.string().describe('Type of the condition'),
  isMet: z
    .boolean()
    .describe(
      'Whether the condition is True; false in a dry run and after a timeout',
    ),
  message: z
    .string()
    .describe('Message of the condition; in a dry run, its current message'),
});

type WaitInput = z.output<typeof inputSchema>;

/** The action `paletteai:resource:wait`. */
export function waitForResourceAction(
  calls: PaletteAiCalls,
  places: WaitPlaces,
  pagesPath: string,
  clock: Clock = systemClock,
): TemplateAction<JsonObject> {
  const form = schemaOf(inputSchema);

  async function wait(
    context: ActionContext<JsonObject>,
    place: Place,
    { kind, condition, timeout }: WaitInput,
  ): Promise<WaitResult> {
    const what = `${kind} ${place.name}`;
    const options = {
      what,
      timeoutMs: limited(context, readTimeout(timeout)),
      clock,
      signal: context.signal,
      log: (message: string) => context.logger.info(message),
    };
    // The person who started the task must be able to see the object. From then on it continues without
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
    return waitForCondition(condition, {
      ...options,
      read: () =>
        calls.asService(context.signal, (api, request) =>
          readView(api, kind, place, request),
        ),
    });
  }

  /** Waits if there is a place for it; otherwise it ends as if the time were over. */
  async function waitInPlace(
    context: ActionContext<JsonObject>,
    place: Place,
    input: WaitInput,
  ): Promise<WaitResult> {
    const what = `${input.kind} ${place.name}`;
    const taken = places.take(context.user?.ref ?? '', what);
    if (taken.type === 'refused') {
      return {
        isMet: false,
        message: `${taken.reason}. Provisioning continues`,
      };
    }
    try {
      return await wait(context, place, input);
    } finally {
      taken.release();
    }
  }

  function report(
    context: ActionContext<JsonObject>,
    what: string,
    onTimeout: WaitInput['onTimeout'],
    { isMet, message }: WaitResult,
  ): void {
    if (isMet) {
      context.logger.info(`${what}: ${message}`);
    } else if (onTimeout === 'fail') {
      throw new Error(message);
    } else {
      context.logger.warn(
        `${message}. The task continues without waiting; nothing was rolled back.`,
      );
    }
  }

  return createPaletteAiAction<JsonObject>({
    id,
    description:
      'Waits up to 30 minutes until a PaletteAI Project, Compute Pool or App Deployment meets a condition, Ready by default. Fails as soon as the hub reports a failure. On timeout it fails, or continues if onTimeout is continue. Waiting continues after the sign-in of the person who started the task has expired. A person waits for up to two objects at a time; for a third the step ends at once as on timeout. A dry run does not wait.',
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
            message: `would be waited for until its condition ${condition} is True`,
          }
        : await waitInPlace(context, place, input);
      if (!context.isDryRun) {
        report(context, `${kind} ${place.name}`, input.onTimeout, result);
      }
      giveOutputs(context, {
        ...identify(kind, place),
        pageUrl: pagePath(kind, place, pagesPath),
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
    throw new InputError(`The input "name" is required to wait for a ${kind}`);
  }
  return { hub: hubId, project: parent, name };
}

function limited(
  context: ActionContext<JsonObject>,
  timeoutMs: number,
): number {
  const maximum = MAX_TIMEOUT_MINUTES * 60_000;
  if (timeoutMs > maximum) {
    context.logger.warn(
      `Waits up to ${MAX_TIMEOUT_MINUTES} minutes, which is the maximum`,
    );
  }
  return Math.min(timeoutMs, maximum);
}
