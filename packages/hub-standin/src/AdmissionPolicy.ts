import type { JsonObject, JsonValue } from '@backstage/types';
import {
  compileExpression,
  dynamicValue,
  firstLine,
  type Program,
} from './cel';
import { isJsonObject } from './json';
import type { KubernetesObject } from './meta';

/** What the expressions of an admission policy can use. */
export type AdmissionRequest = {
  operation: 'CREATE' | 'UPDATE' | 'DELETE';
  group: string;
  version: string;
  resource: string;
  namespace: string;
  name: string;
  user: JsonObject;
  dryRun: boolean;
  object?: KubernetesObject;
  oldObject?: KubernetesObject;
  namespaceObject?: KubernetesObject;
};

export type PolicyDenial = { message: string; reason: string };

type Named = { name: string; program: Program };

type Validation = {
  expression: string;
  program: Program;
  message: string;
  reason: string;
};

const variableNames = [
  'object',
  'oldObject',
  'namespaceObject',
  'request',
  'variables',
];

/** A ValidatingAdmissionPolicy, compiled. */
export class AdmissionPolicy {
  /** Expressions that can't be evaluated, each with its field. */
  readonly problems: { field: string; problem: string }[] = [];
  readonly #rules: JsonObject[];
  readonly #conditions: Named[];
  readonly #variables: Named[];
  readonly #validations: Validation[];
  readonly #failsClosed: boolean;

  constructor(policy: KubernetesObject) {
    const spec = recordOf(policy.spec);
    this.#rules = recordsOf(recordOf(spec.matchConstraints).resourceRules);
    this.#failsClosed = spec.failurePolicy !== 'Ignore';
    this.#variables = this.#named(spec, 'variables');
    this.#conditions = this.#named(spec, 'matchConditions');
    this.#validations = recordsOf(spec.validations).map((entry, index) => {
      const field = `spec.validations[${index}]`;
      const { expression } = entry;
      if (entry.messageExpression) {
        const problem = 'the stand-in does not implement message expressions';
        this.problems.push({ field: `${field}.messageExpression`, problem });
      }
      return {
        expression: textOf(expression),
        program: this.#compile(`${field}.expression`, expression),
        message: textOf(entry.message),
        reason: textOf(entry.reason) || 'Invalid',
      };
    });
    if (spec.paramKind) {
      const problem = 'the stand-in does not implement parameters';
      this.problems.push({ field: 'spec.paramKind', problem });
    }
  }

  /** The first reason to deny a request. None if the policy allows it or does not apply. */
  evaluate(request: AdmissionRequest): PolicyDenial | undefined {
    if (!this.#rules.some(rule => ruleMatches(rule, request))) {
      return undefined;
    }
    const context = this.#contextOf(request);
    for (const { name, program } of this.#conditions) {
      try {
        if (program(context) !== true) {
          return undefined;
        }
      } catch (error) {
        return this.#failed(name, error);
      }
    }
    for (const validation of this.#validations) {
      const { expression, program, message, reason } = validation;
      try {
        if (program(context) !== true) {
          return {
            message: message || `failed expression: ${expression}`,
            reason,
          };
        }
      } catch (error) {
        const denial = this.#failed(expression, error);
        if (denial) {
          return denial;
        }
      }
    }
    return undefined;
  }

  #named(spec: JsonObject, key: string): Named[] {
    return recordsOf(spec[key]).map(({ name, expression }, index) => ({
      name: String(name),
      program: this.#compile(`spec.${key}[${index}].expression`, expression),
    }));
  }

  #compile(field: string, expression: JsonValue | undefined): Program {
    try {
      return compileExpression(textOf(expression), variableNames);
    } catch (error) {
      this.problems.push({ field, problem: firstLine(error) });
      return () => false;
    }
  }

  #failed(expression: string, error: unknown): PolicyDenial | undefined {
    const problem = firstLine(error).replace(/^No such key/, 'no such key');
    const message = `expression '${expression}' resulted in error: ${problem}`;
    return this.#failsClosed ? { message, reason: 'Invalid' } : undefined;
  }

  #contextOf(request: AdmissionRequest): Record<string, unknown> {
    const { operation, namespace, name, dryRun, user: userInfo } = request;
    const { group, version, resource } = request;
    const variables = new Map<string, unknown>();
    const context: Record<string, unknown> = {
      object: dynamicValue(request.object ?? null),
      oldObject: dynamicValue(request.oldObject ?? null),
      namespaceObject: dynamicValue(request.namespaceObject ?? null),
      request: dynamicValue({
        operation,
        namespace,
        name,
        resource: { group, version, resource },
        userInfo,
        dryRun,
      }),
      variables,
    };
    for (const variable of this.#variables) {
      try {
        variables.set(variable.name, variable.program(context));
      } catch {
        // An expression that uses a variable without a value fails.
      }
    }
    return context;
  }
}

function ruleMatches(rule: JsonObject, request: AdmissionRequest): boolean {
  const has = (key: string, wanted: string) =>
    Array.isArray(rule[key]) &&
    rule[key].some(value => value === '*' || value === wanted);
  const names = Array.isArray(rule.resourceNames) ? rule.resourceNames : [];
  return (
    has('apiGroups', request.group) &&
    has('apiVersions', request.version) &&
    has('operations', request.operation) &&
    has('resources', request.resource) &&
    (names.length === 0 || names.includes(request.name))
  );
}

function recordOf(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function recordsOf(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}
