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
  type: 'Type of the integration',
  name: 'Name of the integration, unique within its Settings',
  apiKey:
    'API key or token; pass it as ${{ secrets.… }} only. If it is empty, huggingFace and ngc are skipped',
  secretName:
    'Secret on the hub that holds the key, instead of apiKey; its content cannot be validated',
  annotations: 'Annotations by key',
  labels: 'Labels by key',
  hostUrl: 'Host URL of Palette; palette only',
  tenant: 'Palette tenant; palette only',
  projectId: 'ID of the Palette project; palette only',
  skipTlsVerify: 'Skip SSL certificate verification; palette only',
  certificates: 'Certificates for the connection to Palette; palette only',
});

const outputs = z.object({
  type: z.string().describe('Type of the integration'),
  verdict: z
    .enum(['accepted', 'untried'])
    .optional()
    .describe(
      'accepted, or untried if the service could not be asked; omitted if there was no key to validate',
    ),
  steps: z
    .array(z.looseObject({}))
    .describe('Validation steps in order, with their outcomes'),
});

/** The action `paletteai:integration:validate`. */
export function validateIntegrationAction(
  calls: PaletteAiCalls,
): TemplateAction<JsonObject> {
  return createPaletteAiAction<JsonObject>({
    id: 'paletteai:integration:validate',
    description:
      'Validates a PaletteAI integration (Palette, Hugging Face or NVIDIA NGC) by calling the service with its key, without storing anything. If the service rejects it, the action fails and says what to fix; if the service cannot be asked, it warns. A dry run does the same.',
    examples: integrationValidateExamples,
    input,
    output: schemaOf(outputs),
    async handler(context) {
      const integration = omitEmpty(context.input, input) as JsonObject;
      const { type, apiKey, secretName } = integration;
      const isOptional = type !== 'palette' || secretName !== undefined;
      if (apiKey === undefined && isOptional) {
        context.logger.info(
          `Skipped the ${type} integration: no key to validate`,
        );
        context.output('type', type);
        context.output('steps', []);
        return;
      }
      const result = await calls.asInitiator(context, (api, options) =>
        api.validateIntegration(integration, options),
      );
      if (result.verdict === 'refused') {
        throw new InputError(explainInvalid(result));
      }
      const { steps, verdict } = result;
      [
        ...describeSteps(steps, 'warning'),
        ...describeSteps(steps, 'untried'),
      ].forEach(line => context.logger.warn(line));
      context.logger.info(
        verdict === 'accepted'
          ? `The ${type} integration works`
          : `The ${type} integration could not be validated; the task continues without`,
      );
      giveOutputs(context, { type, verdict, steps });
    },
  });
}

function explainInvalid({ type, steps }: IntegrationValidationResponse) {
  return [
    `The ${type} integration does not work:`,
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
