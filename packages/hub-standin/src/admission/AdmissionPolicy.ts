import type { JsonObject, JsonValue } from '@backstage/types';
import { dynamicValue } from '../cel';
import { isJsonObject } from '../json';
import type { KubernetesObject } from '../meta';
import {
  ExpressionCompiler,
  firstLine,
  type PolicyProblem,
  type Program,
} from './ExpressionCompiler';

/** What an admission policy may look at. */
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

type Validation = {
  expression: string;
  program: Program;
  message: string;
  messageProgram?: Program;
  reason: string;
};

/** A ValidatingAdmissionPolicy, compiled. */
export class AdmissionPolicy {
  readonly #rules: JsonObject[];
  readonly #conditions: [string, Program][];
  readonly #variables: [string, Program][];
  readonly #validations: Validation[];
  readonly #failsClosed: boolean;
  /** Expressions that can't be evaluated. */
  readonly problems: readonly PolicyProblem[];

  private constructor(spec: JsonObject) {
    const compiler = new ExpressionCompiler();
    const constraints = recordOf(spec.matchConstraints);
    this.#rules = recordsOf(constraints.resourceRules);
    this.#failsClosed = spec.failurePolicy !== 'Ignore';
    this.#variables = recordsOf(spec.variables).map((variable, index) => [
      String(variable.name),
      compiler.compile(`spec.variables[${index}].expression`, variable),
    ]);
    this.#conditions = recordsOf(spec.matchConditions).map(
      (condition, index) => [
        String(condition.expression),
        compiler.compile(
          `spec.matchConditions[${index}].expression`,
          condition,
        ),
      ],
    );
    this.#validations = recordsOf(spec.validations).map((entry, index) => ({
      expression: String(entry.expression).trim(),
      program: compiler.compile(`spec.validations[${index}].expression`, entry),
      message: textOf(entry.message),
      messageProgram: entry.messageExpression
        ? compiler.compile(`spec.validations[${index}].messageExpression`, {
            expression: entry.messageExpression,
          })
        : undefined,
      reason: textOf(entry.reason) || 'Invalid',
    }));
    if (spec.paramKind) {
      compiler.problems.push({
        field: 'spec.paramKind',
        expression: '',
        problem: 'parameters are not supported here',
      });
    }
    this.problems = compiler.problems;
  }

  static compile(policy: KubernetesObject): AdmissionPolicy {
    return new AdmissionPolicy(recordOf(policy.spec));
  }

  /** The first reason to deny a request; none when the policy lets it pass or is not about it. */
  evaluate(request: AdmissionRequest): PolicyDenial | undefined {
    if (!this.#rules.some(rule => ruleMatches(rule, request))) {
      return undefined;
    }
    const context = this.#contextOf(request);
    try {
      if (!this.#conditions.every(([, program]) => program(context) === true)) {
        return undefined;
      }
    } catch (error) {
      return this.#failed(this.#conditions[0]?.[0] ?? '', error);
    }
    for (const validation of this.#validations) {
      const denial = this.#judge(validation, context);
      if (denial) {
        return denial;
      }
    }
    return undefined;
  }

  #judge(
    validation: Validation,
    context: Record<string, unknown>,
  ): PolicyDenial | undefined {
    const { expression, program, reason } = validation;
    try {
      return program(context) === true
        ? undefined
        : { message: messageOf(validation, context), reason };
    } catch (error) {
      return this.#failed(expression, error);
    }
  }

  #failed(expression: string, error: unknown): PolicyDenial | undefined {
    const problem = firstLine(error).replace(/^No such key/, 'no such key');
    return this.#failsClosed
      ? {
          message: `expression '${expression}' resulted in error: ${problem}`,
          reason: 'Invalid',
        }
      : undefined;
  }

  #contextOf(request: AdmissionRequest): Record<string, unknown> {
    const value = (object: JsonValue | undefined) =>
      dynamicValue(object ?? null);
    const context: Record<string, unknown> = {
      object: value(request.object),
      oldObject: value(request.oldObject),
      namespaceObject: value(request.namespaceObject),
      request: value({
        operation: request.operation,
        namespace: request.namespace,
        name: request.name,
        resource: {
          group: request.group,
          version: request.version,
          resource: request.resource,
        },
        userInfo: request.user,
        dryRun: request.dryRun,
      }),
    };
    const variables = new Map<string, unknown>();
    context.variables = variables;
    for (const [name, program] of this.#variables) {
      try {
        variables.set(name, program(context));
      } catch {
        // Whoever uses a variable that has no value fails by that.
      }
    }
    return context;
  }
}

function messageOf(
  { message, messageProgram, expression }: Validation,
  context: Record<string, unknown>,
): string {
  try {
    const text = messageProgram?.(context);
    if (typeof text === 'string' && text.trim() !== '') {
      return text.trim();
    }
  } catch {
    // A message that can't be made gives way to the fixed one.
  }
  return message || `failed expression: ${expression}`;
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
