import { Environment } from '@marcbachmann/cel-js';
import type { JsonObject, JsonValue } from '@backstage/types';
import {
  duplicate,
  forbidden,
  invalid,
  required,
  type FieldError,
} from './errors';
import { isJsonObject, jsonEqual } from './json';
import type { KubernetesObject } from './meta';
import {
  childPath,
  valueSchema,
  type Schema,
  type ValidationRule,
} from './schema';

export type Program = (context: Record<string, unknown>) => unknown;

/** A rule that cannot be compiled, with its place in the schema. */
type RuleProblem = {
  /** A path below the schema, such as `.properties[spec]`. */
  schemaPath: string;
  index: number;
  rule: string;
  problem: string;
};

type CompiledRule = {
  rule: ValidationRule;
  program: Program;
  /** Whether the rule compares with the old value. */
  usesOldSelf: boolean;
};

type RulesBySchema = Map<Schema, CompiledRule[]>;

/** Compiles an expression over variables of any type. Fails with what is wrong with it. */
export function compileExpression(
  expression: string,
  variables: readonly string[],
): Program {
  const environment = new Environment({
    enableOptionalTypes: true,
    homogeneousAggregateLiterals: false,
    unlistedVariablesAreDyn: false,
  });
  variables.forEach(name => environment.registerVariable(name, 'dyn'));
  const program = environment.parse(expression);
  const result = program.check();
  if (!result.valid) {
    throw new Error(firstLine(result.error));
  }
  return program;
}

/** JSON as CEL sees it. */
export function dynamicValue(value: JsonValue): unknown {
  if (Array.isArray(value)) {
    return value.map(dynamicValue);
  }
  if (isJsonObject(value)) {
    return new Map(
      Object.entries(value).map(([key, item]) => [
        key,
        dynamicValue(item ?? null),
      ]),
    );
  }
  return typeof value === 'number' && Number.isInteger(value)
    ? BigInt(value)
    : value;
}

export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0];
}

/**
 * Compiles every rule of a schema. A rule that cannot be compiled is a problem, and never ignored. Values have no
 * types beside those of JSON, so a rule about a field that the schema does not declare fails only when it is evaluated.
 */
export function compileRules(schema: Schema): {
  /** What the rules find wrong. `old` is set for a change. */
  validate: (object: KubernetesObject, old?: KubernetesObject) => FieldError[];
  problems: RuleProblem[];
} {
  const compiled: RulesBySchema = new Map();
  const problems: RuleProblem[] = [];
  visitSchemas(schema, '', (node, schemaPath) => {
    (node['x-kubernetes-validations'] ?? []).forEach((rule, index) => {
      try {
        compiled.set(node, [...(compiled.get(node) ?? []), compileRule(rule)]);
      } catch (error) {
        const problem = firstLine(error);
        problems.push({ schemaPath, index, rule: rule.rule, problem });
      }
    });
  });
  return {
    validate: (object, old) => evaluate(object, old, schema, '', compiled),
    problems,
  };
}

function compileRule(rule: ValidationRule): CompiledRule {
  return {
    rule,
    program: compileExpression(rule.rule, ['self', 'oldSelf']),
    usesOldSelf: /\boldSelf\b/.test(
      rule.rule.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, ''),
    ),
  };
}

export function visitSchemas(
  schema: Schema,
  path: string,
  visit: (schema: Schema, path: string) => void,
): void {
  visit(schema, path);
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    visitSchemas(child, `${path}.properties[${name}]`, visit);
  }
  if (schema.items) {
    visitSchemas(schema.items, `${path}.items`, visit);
  }
  const values = valueSchema(schema);
  if (values) {
    visitSchemas(values, `${path}.additionalProperties`, visit);
  }
}

function evaluate(
  value: JsonValue,
  old: JsonValue | undefined,
  schema: Schema,
  path: string,
  compiled: RulesBySchema,
): FieldError[] {
  if (value === null) {
    return [];
  }
  const unchanged = old !== undefined && jsonEqual(value, old);
  const own = (compiled.get(schema) ?? [])
    .filter(rule => rule.usesOldSelf || !unchanged)
    .map(rule => evaluateRule(rule, value, old ?? undefined, schema, path))
    .filter(error => error !== undefined);
  return [...own, ...evaluateChildren(value, old, schema, path, compiled)];
}

function evaluateRule(
  { rule, program, usesOldSelf }: CompiledRule,
  value: JsonValue,
  old: JsonValue | undefined,
  schema: Schema,
  path: string,
): FieldError | undefined {
  if (usesOldSelf && old === undefined) {
    return undefined;
  }
  const context = {
    self: dynamicValue(value),
    oldSelf: old === undefined ? undefined : dynamicValue(old),
  };
  const text = (rule.message || rule.rule).trim();
  try {
    if (program(context) === true) {
      return undefined;
    }
  } catch (error) {
    const detail = `${firstLine(error)} evaluating rule: ${text}`;
    return invalid(path, schema.type ?? '', detail);
  }
  const detail = rule.message?.trim() || `failed rule: ${text}`;
  const field = `${path}${rule.fieldPath ?? ''}`.replace(/^\./, '');
  switch (rule.reason) {
    case 'FieldValueForbidden':
      return forbidden(field, detail);
    case 'FieldValueRequired':
      return required(field, detail);
    case 'FieldValueDuplicate':
      return duplicate(field, value);
    default:
      // Objects and lists are too long to show.
      return typeof value === 'object'
        ? { ...invalid(field, '', ''), body: `Invalid value: ${detail}` }
        : invalid(field, value, detail);
  }
}

function evaluateChildren(
  value: JsonValue,
  old: JsonValue | undefined,
  schema: Schema,
  path: string,
  compiled: RulesBySchema,
): FieldError[] {
  const { items } = schema;
  if (Array.isArray(value)) {
    return items
      ? value.flatMap((item, index) =>
          evaluate(
            item,
            correlated(item, old, schema),
            items,
            `${path}[${index}]`,
            compiled,
          ),
        )
      : [];
  }
  if (!isJsonObject(value)) {
    return [];
  }
  const before: JsonObject = isJsonObject(old) ? old : {};
  const values = valueSchema(schema);
  return Object.keys(value).flatMap(key => {
    const property =
      schema.properties && Object.hasOwn(schema.properties, key)
        ? schema.properties[key]
        : undefined;
    const child = property ?? values;
    const keyed = property ? childPath(path, key) : `${path}[${key}]`;
    return child
      ? evaluate(value[key] ?? null, before[key], child, keyed, compiled)
      : [];
  });
}

/** The old item with the same key. Items of lists without keys cannot be matched. */
function correlated(
  item: JsonValue,
  old: JsonValue | undefined,
  schema: Schema,
): JsonValue | undefined {
  const keys = schema['x-kubernetes-list-map-keys'] ?? [];
  if (keys.length === 0 || !Array.isArray(old) || !isJsonObject(item)) {
    return undefined;
  }
  return old.find(
    candidate =>
      isJsonObject(candidate) &&
      keys.every(key => jsonEqual(candidate[key], item[key])),
  );
}
