import type { JsonObject, JsonValue } from '@backstage/types';
import type { FieldError } from '../errors';
import { isJsonObject, jsonEqual } from '../json';
import { childPath, valueSchema, type Schema } from '../schema';
import { CelTypes } from './CelType';
import { CompiledRule } from './CompiledRule';
import { kubernetesEnvironment } from './kubernetesEnvironment';
import type { RuleProblem, RuleSet } from './RuleSet';

export type CompiledRules = { rules: RuleSet; problems: RuleProblem[] };

type RulesBySchema = Map<Schema, CompiledRule[]>;

const noRules: RuleSet = { isEmpty: true, validate: () => [] };

/** Compiles every rule of a schema. A rule that can't be evaluated is a problem, never passed over. */
export function compileRules(schema: Schema): CompiledRules {
  if (!hasRules(schema)) {
    return { rules: noRules, problems: [] };
  }
  const environment = kubernetesEnvironment();
  const types = CelTypes.create(environment);
  // All types must be declared before the first rule closes the environment.
  visitSchemas(schema, '', node => {
    types.typeOf(node, node === schema);
  });
  const compiled: RulesBySchema = new Map();
  const problems: RuleProblem[] = [];
  visitSchemas(schema, '', (node, schemaPath) => {
    const type = types.typeOf(node, node === schema);
    (node['x-kubernetes-validations'] ?? []).forEach((rule, index) => {
      try {
        const known = compiled.get(node) ?? [];
        known.push(CompiledRule.compile(rule, node, type, environment));
        compiled.set(node, known);
      } catch (error) {
        const problem = error instanceof Error ? error.message : String(error);
        problems.push({ schemaPath, index, rule: rule.rule, problem });
      }
    });
  });
  return {
    rules: {
      isEmpty: false,
      validate: (object, old) => evaluate(object, old, schema, '', compiled),
    },
    problems,
  };
}

function hasRules(schema: Schema): boolean {
  let found = false;
  visitSchemas(schema, '', node => {
    found ||= (node['x-kubernetes-validations'] ?? []).length > 0;
  });
  return found;
}

function visitSchemas(
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
    .map(rule => rule.evaluate(value, old ?? undefined, path))
    .filter(error => error !== undefined);
  return [...own, ...evaluateChildren(value, old, schema, path, compiled)];
}

function evaluateChildren(
  value: JsonValue,
  old: JsonValue | undefined,
  schema: Schema,
  path: string,
  compiled: RulesBySchema,
): FieldError[] {
  if (Array.isArray(value)) {
    const { items } = schema;
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

/** The old item of the same key; lists without keys have no items that belong together. */
function correlated(
  item: JsonValue,
  old: JsonValue | undefined,
  schema: Schema,
): JsonValue | undefined {
  const keys = schema['x-kubernetes-list-map-keys'] ?? [];
  if (
    schema['x-kubernetes-list-type'] !== 'map' ||
    !Array.isArray(old) ||
    !isJsonObject(item)
  ) {
    return undefined;
  }
  return old.find(
    candidate =>
      isJsonObject(candidate) &&
      keys.every(key => jsonEqual(candidate[key], item[key])),
  );
}
