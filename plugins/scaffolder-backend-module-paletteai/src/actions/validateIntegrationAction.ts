import { InputError } from '@backstage/errors';
import type { TemplateAction } from '@backstage/plugin-scaffolder-node';
import type { JsonObject } from '@backstage/types';
import {
  integrationRequestSchema,
  IntegrationValidationResponse,
  IntegrationValidationStep,
} from '@paletteai/backstage-plugin-paletteai-common';
import * as z from 'zod/v4';
import type { PaletteAiCalls } from '../api/PaletteAiCalls';
import { giveOutputs } from '../report/giveOutputs';
import { omitEmpty } from '../request/omitEmpty';
import { schemaOf } from '../schema/schemaOf';
import { createPaletteAiAction } from './createPaletteAiAction';
import { integrationValidateExamples } from './integrationValidate.examples';

const input = schemaOf(integrationRequestSchema, {
  type: 'Kind of the integration',
  name: 'Name of the integration, unique in its settings',
  apiKey:
    'Key or token; pass it as ${{ secrets.… }} only. Without one, huggingFace and ngc are not tried',
  secretName:
    'Secret on the hub that holds the key, in place of apiKey; what is in it cannot be tried from here',
  annotations: 'Annotations by key',
  labels: 'Labels by key',
  hostUrl: 'Address of Palette; palette only',
  tenant: 'Tenant in Palette; palette only',
  projectId: 'Id of the project in Palette; palette only',
  skipTlsVerify: 'Trusts whatever certificate Palette shows; palette only',
  certificates: 'Certificates for the connection to Palette; palette only',
});

const outputs = z.object({
  type: z.string().describe('Kind of the integration'),
  valid: z
    .boolean()
    .optional()
    .describe('Always true; absent when there was no key to try'),
  steps: z
    .array(z.looseObject({}))
    .describe('What was tried, in order, and how it ended'),
});

/** The action `paletteai:integration:validate`. */
export function validateIntegrationAction(
  calls: PaletteAiCalls,
): TemplateAction<JsonObject> {
  return createPaletteAiAction<JsonObject>({
    id: 'paletteai:integration:validate',
    description:
      'Tries an integration of PaletteAI (Palette, Hugging Face or NVIDIA NGC) with its key, live and without saving anything, and fails when it does not work, saying what to do. Changes nothing, so a dry run does the same.',
    examples: integrationValidateExamples,
    input,
    output: schemaOf(outputs),
    async handler(context) {
      const integration = omitEmpty(context.input, input) as JsonObject;
      const { type, apiKey, secretName } = integration;
      const isOptional = type !== 'palette' || secretName !== undefined;
      if (apiKey === undefined && isOptional) {
        context.logger.info(
          `The integration ${type} is not tried, as there is no key to try it with`,
        );
        context.output('type', type);
        context.output('steps', []);
        return;
      }
      const result = await calls.asInitiator(context, (api, options) =>
        api.validateIntegration(integration, options),
      );
      if (!result.valid) {
        throw new InputError(explainInvalid(result));
      }
      describeSteps(result.steps, 'warning').forEach(line =>
        context.logger.warn(line),
      );
      context.logger.info(`The integration ${type} works`);
      const { valid, steps } = result;
      giveOutputs(context, { type, valid, steps });
    },
  });
}

function explainInvalid({ type, steps }: IntegrationValidationResponse) {
  return [
    `The integration ${type} does not work:`,
    ...describeSteps(steps, 'failed').map(line => `- ${line}`),
  ].join('\n');
}

function describeSteps(
  steps: readonly IntegrationValidationStep[],
  wanted: IntegrationValidationStep['outcome'],
): string[] {
  return steps
    .filter(({ outcome }) => outcome === wanted)
    .map(({ message, advice }) =>
      advice ? `${message}\n  ${advice}` : message,
    );
}
