import { InputError } from '@backstage/errors';
import type { JsonObject, JsonValue } from '@backstage/types';

const CREDENTIALS = ['apiKey', 'secretName'];
const VALUES = ['value', 'secretValue', 'secretKeyRef'];

/**
 * Fails if a key or value that the template passes on is not there. The scaffolder keeps the secrets of a task only until
 * it ends, so a retried task has none, and creating the rest would end well without what was asked for.
 */
export function assertSecrets({ settings, variables }: JsonObject): void {
  const integrations =
    isObject(settings) && isObject(settings.integrations)
      ? Object.entries(settings.integrations)
      : [];
  const missing = [
    ...integrations.flatMap(([type, integration]) =>
      lacksAll(integration, CREDENTIALS)
        ? [`the key of the ${type} integration`]
        : [],
    ),
    ...(Array.isArray(variables) ? variables : []).flatMap(variable =>
      lacksAll(variable, VALUES)
        ? [`the value of the variable ${String(variable.name)}`]
        : [],
    ),
  ];
  if (missing.length > 0) {
    throw new InputError(
      `The task does not have ${missing.join(
        ', ',
      )}. Keys and secret values are kept only until a task ends: start over from the template and enter them again.`,
    );
  }
}

function lacksAll(
  value: JsonValue | undefined,
  names: readonly string[],
): value is JsonObject {
  return isObject(value) && names.every(name => value[name] === undefined);
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
