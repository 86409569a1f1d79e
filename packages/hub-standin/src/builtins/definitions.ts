import { compileRules, visitSchemas } from '../cel';
import { invalid, required, type FieldError } from '../errors';
import { type KubernetesObject } from '../meta';
import type { Schema } from '../schema';
import type { BuiltinKind } from './builtinKinds';
import { objectAt, objectsAt, setDefaults, textAt } from './fields';

/** CustomResourceDefinitions: what is required to serve their resources. */
export const definitionStrategy: BuiltinKind['strategy'] = {
  returnsDeletedObject: true,
  countsGenerations: true,
  applyDefaults(object) {
    const spec = objectAt(object, 'spec');
    const names = objectAt(spec, 'names');
    const kind = textAt(names, 'kind');
    setDefaults(names, {
      singular: kind.toLowerCase(),
      listKind: `${kind}List`,
    });
    setDefaults(spec, { conversion: { strategy: 'None' } });
  },
  prepareForCreate(object) {
    delete object.status;
  },
  validate: object => [...validateNames(object), ...validateVersions(object)],
};

function validateNames(object: KubernetesObject): FieldError[] {
  const spec = objectAt(object, 'spec');
  const names = objectAt(spec, 'names');
  const needed: [string, string][] = [
    ['spec.group', textAt(spec, 'group')],
    ['spec.scope', textAt(spec, 'scope')],
    ['spec.names.plural', textAt(names, 'plural')],
    ['spec.names.kind', textAt(names, 'kind')],
  ];
  return needed.filter(([, value]) => !value).map(([field]) => required(field));
}

function validateVersions(object: KubernetesObject): FieldError[] {
  const versions = objectsAt(objectAt(object, 'spec'), 'versions');
  return versions.flatMap((version, index) => {
    const field = `spec.versions[${index}].schema.openAPIV3Schema`;
    const schema: Schema | undefined = objectAt(version, 'schema')
      .openAPIV3Schema
      ? objectAt(objectAt(version, 'schema'), 'openAPIV3Schema')
      : undefined;
    return schema
      ? validateDeclared(schema, field)
      : [required(field, 'schemas are required')];
  });
}

const leftOut = [
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'multipleOf',
  'uniqueItems',
  'minProperties',
  'exclusiveMinimum',
  'exclusiveMaximum',
];

/** Rejects what cannot be validated, so that nothing is silently ignored later. */
function validateDeclared(schema: Schema, field: string): FieldError[] {
  const errors: FieldError[] = [];
  visitSchemas(schema, field, (node, path) => {
    const keyword = leftOut.find(name => Object.hasOwn(node, name));
    if (keyword) {
      const detail = 'the stand-in does not implement this keyword';
      errors.push(invalid(`${path}.${keyword}`, '', detail));
    }
  });
  return [
    ...errors,
    ...compileRules(schema).problems.map(
      ({ schemaPath, index, rule, problem }) =>
        invalid(
          `${field}${schemaPath}.x-kubernetes-validations[${index}].rule`,
          rule,
          `compilation failed: ${problem}`,
        ),
    ),
  ];
}
