import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

/** The part of a schema of `deploy/hub/crds` that tests look at. */
export type HubSchema = {
  type?: string;
  enum?: unknown[];
  minimum?: number;
  properties?: Record<string, HubSchema>;
  items?: HubSchema;
  additionalProperties?: HubSchema;
};

const FOLDER = resolve(__dirname, '../../../../deploy/hub/crds');

/** Reads the schemas of `deploy/hub/crds` by kind. */
export function hubSchemas(): Map<string, HubSchema> {
  return new Map(
    readdirSync(FOLDER).map(file => {
      const { spec } = parse(readFileSync(resolve(FOLDER, file), 'utf8'));
      return [spec.names.kind, spec.versions[0].schema.openAPIV3Schema];
    }),
  );
}

/** A value with every field that a schema has; maps have the key `*`. */
export function sampleOf(schema: HubSchema): unknown {
  if (schema.properties) {
    return Object.fromEntries(
      Object.entries(schema.properties).map(([key, field]) => [
        key,
        sampleOf(field),
      ]),
    );
  }
  if (schema.items) {
    return [sampleOf(schema.items)];
  }
  if (schema.additionalProperties) {
    return { '*': sampleOf(schema.additionalProperties) };
  }
  if (schema.enum) {
    return schema.enum[0];
  }
  const samples: Record<string, unknown> = {
    string: 'x',
    integer: schema.minimum ?? 1,
    number: 1,
    boolean: true,
    object: {},
  };
  return samples[schema.type ?? 'object'];
}

/** Paths of the fields that an object has, down to what a schema knows as a value or map. */
export function pathsIn(
  value: unknown,
  schema: HubSchema | undefined,
  path = '',
): string[] {
  if (Array.isArray(value)) {
    return value.flatMap(entry => pathsIn(entry, schema?.items, `${path}[]`));
  }
  const isMap = schema?.additionalProperties !== undefined;
  if (typeof value !== 'object' || value === null || isMap) {
    return [path];
  }
  return Object.entries(value).flatMap(([key, field]) =>
    pathsIn(field, schema?.properties?.[key], path ? `${path}.${key}` : key),
  );
}

/** Whether a schema has a field at a path such as `spec.workerPools[].name`. */
export function isDeclared(
  schema: HubSchema | undefined,
  path: readonly string[],
): boolean {
  const [step, ...rest] = path;
  if (step === undefined) {
    return schema !== undefined;
  }
  if (step === '*') {
    return isDeclared(schema?.additionalProperties, rest);
  }
  const field = schema?.properties?.[step.replace('[]', '')];
  return isDeclared(step.endsWith('[]') ? field?.items : field, rest);
}
