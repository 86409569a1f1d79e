import {
  ActionContext,
  createTemplateAction,
  TemplateAction,
  TemplateExample,
} from '@backstage/plugin-scaffolder-node';
import type { JsonObject } from '@backstage/types';
import { explainFailure } from '../report/explainFailure';
import type { JsonSchema } from '../schema/JsonSchema';

interface PaletteAiActionOptions<TInput extends JsonObject> {
  readonly id: string;
  readonly description: string;
  readonly examples: TemplateExample[];
  readonly input: JsonSchema;
  readonly output: JsonSchema;
  handler(context: ActionContext<TInput>): Promise<void>;
}

/** A template action that can be tried without changing anything, and says in plain words why it failed. */
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
  // The schemas of requests are of another version of zod than those that createTemplateAction takes.
  return { ...action, schema: { input, output } };
}
