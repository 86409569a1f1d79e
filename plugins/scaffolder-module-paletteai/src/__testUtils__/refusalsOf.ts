import type { ApiHolder } from '@backstage/core-plugin-api';
import { createAsyncValidators } from '@backstage/plugin-scaffolder-react/alpha';
import type { JsonObject } from '@backstage/types';
import { formFields } from './formFields';
import { readTemplate, TEMPLATES } from './readTemplate';

/**
 * What the form of a template says to its values, by field. The validations
 * are run as the form runs them before it continues; it continues when there is
 * nothing.
 */
export async function refusalsOf(
  template: (typeof TEMPLATES)[number],
  values: JsonObject,
  apiHolder: ApiHolder,
): Promise<Record<string, string[]>> {
  const validators = Object.fromEntries(
    formFields.map(({ name, validation }) => [name, validation]),
  );
  const refusals: Record<string, string[]> = {};
  for (const step of readTemplate(template).spec.parameters) {
    const validate = createAsyncValidators(step, validators, { apiHolder });
    for (const [field, found] of Object.entries(await validate(values))) {
      const errors = (found as { __errors?: string[] }).__errors ?? [];
      if (errors.length > 0) {
        refusals[field] = errors;
      }
    }
  }
  return refusals;
}
