import type { JsonObject, JsonValue } from '@backstage/types';
import { createTemplateRenderer, TemplateContext } from 'nunjitsu';
import type { Template } from './readTemplate';

type Values = { parameters: JsonObject; secrets: Record<string, string> };

/** Input of a step of a template, with its expressions worked out as the scaffolder does. */
export function renderStep(
  template: Template,
  stepId: string,
  values: Values,
): JsonObject {
  const step = template.spec.steps.find(({ id }) => id === stepId);
  if (!step) {
    throw new Error(`The template has no step ${stepId}`);
  }
  return render(step.input, values) as JsonObject;
}

/** Whether a step of a template is run with these values. */
export function runsStep(
  template: Template,
  stepId: string,
  values: Values,
): boolean {
  const condition = template.spec.steps.find(({ id }) => id === stepId)?.if;
  return condition === undefined || Boolean(render(condition, values));
}

function render(input: JsonValue, values: Values): JsonValue | undefined {
  const renderer = createTemplateRenderer({ allowRegexExecution: true });
  return JSON.parse(
    JSON.stringify(
      JSON.parse(JSON.stringify(input), (_key, value) =>
        typeof value === 'string'
          ? renderer.renderValue(value, values as TemplateContext)
          : value,
      ) ?? null,
    ),
  );
}
