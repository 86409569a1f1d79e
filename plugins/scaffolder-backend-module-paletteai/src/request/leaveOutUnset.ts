import type { JsonObject, JsonValue } from '@backstage/types';

const OPTIONAL_INTEGRATIONS = ['huggingFace', 'ngc'];
const CREDENTIALS = ['apiKey', 'secretName'];
const VALUES = ['value', 'secretValue', 'secretKeyRef'];

/** A request without what no one gave a value for. */
export interface Trimmed {
  readonly request: JsonObject;
  /** What was left out, for a person. */
  readonly leftOut: string[];
}

/**
 * Leaves out optional integrations that have no key, and variables that have
 * no value, so that a template can pass both on without asking whether the
 * secret was given.
 */
export function leaveOutUnset(request: JsonObject): Trimmed {
  const leftOut: string[] = [];

  function settingsOf(settings: JsonObject): JsonObject {
    const { integrations } = settings;
    if (!isObject(integrations)) {
      return settings;
    }
    const kept = Object.entries(integrations).filter(([type, integration]) => {
      const isSet =
        !OPTIONAL_INTEGRATIONS.includes(type) ||
        hasAny(integration, CREDENTIALS);
      if (!isSet) {
        leftOut.push(
          `The ${type} integration is omitted because it has no key`,
        );
      }
      return isSet;
    });
    return { ...settings, integrations: Object.fromEntries(kept) };
  }

  function variablesOf(variables: JsonValue[]): JsonValue[] {
    return variables.filter(variable => {
      const isSet = !isObject(variable) || hasAny(variable, VALUES);
      if (!isSet) {
        leftOut.push(
          `The variable ${variable.name} is omitted because it has no value`,
        );
      }
      return isSet;
    });
  }

  const { settings, variables } = request;
  return {
    request: {
      ...request,
      ...(isObject(settings) && { settings: settingsOf(settings) }),
      ...(Array.isArray(variables) && { variables: variablesOf(variables) }),
    },
    leftOut,
  };
}

function hasAny(value: JsonValue | undefined, names: string[]): boolean {
  return isObject(value) && names.some(name => value[name] !== undefined);
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
