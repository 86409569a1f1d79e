import {
  ActionContext,
  createTemplateAction,
  TemplateAction,
  TemplateExample,
} from '@backstage/plugin-scaffolder-node';
import type { JsonObject } from '@backstage/types';
import { explainFailure } from '../report/explainFailure';
import type { JsonSchema } from '../schema/schemaOf';

interface PaletteAiActionOptions<TInput extends JsonObject> {
  readonly id: string;
  readonly description: string;
  readonly examples: TemplateExample[];
  readonly input: JsonSchema;
  readonly output: JsonSchema;
  handler(context: ActionContext<TInput>): Promise<void>;
}

/** A template action that supports dry runs and explains its failures. */
export function createPaletteAiAction<TInput extends JsonObject>({
  id,
  description,
  examples,
  input,
  output,
  handler,
}: PaletteAiActionOptions<TInput>): TemplateAction<TInput> {
  const action: TemplateAction<TInput> = createTemplateAction({
    id,
    description,
    examples,
    supportsDryRun: true,
    async handler(context: ActionContext<TInput>) {
      try {
        await handler(context);
      } catch (error) {
        throw explainFailure(error);
      }
    },
  });
  // Request schemas use a different version of zod than createTemplateAction accepts.
  return { ...action, schema: { input, output } };
}
