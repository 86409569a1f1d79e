import { compileRules } from '../cel';
import {
  forbidden,
  invalid,
  notSupported,
  required,
  type FieldError,
} from '../errors';
import { validateLabel1035Name, type KubernetesObject } from '../meta';
import { validateSchema, valueSchema, type Schema } from '../schema';
import type { BuiltinKind } from './builtinKinds';
import { objectAt, objectsAt, setDefaults, textAt } from './fields';

/** CustomResourceDefinitions: what they need so that their resources can be served. */
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
    ['spec.names.plural', textAt(names, 'plural')],
    ['spec.names.kind', textAt(names, 'kind')],
  ];
  const errors = needed
    .filter(([, value]) => !value)
    .map(([field]) => required(field));
  const name = object.metadata.name ?? '';
  if (name !== `${textAt(names, 'plural')}.${textAt(spec, 'group')}`) {
    const detail = 'must be spec.names.plural+"."+spec.group';
    errors.push(invalid('metadata.name', name, detail));
  }
  const scopes = ['Cluster', 'Namespaced'];
  const scope = textAt(spec, 'scope');
  return scopes.includes(scope)
    ? errors
    : [...errors, notSupported('spec.scope', scope, scopes)];
}

function validateVersions(object: KubernetesObject): FieldError[] {
  const versions = objectsAt(objectAt(object, 'spec'), 'versions');
  const errors: FieldError[] = [];
  if (versions.filter(version => version.storage === true).length !== 1) {
    errors.push(
      invalid(
        'spec.versions',
        versions.map(version => version.name ?? ''),
        'must have exactly one version marked as storage version',
      ),
    );
  }
  versions.forEach((version, index) => {
    const field = `spec.versions[${index}]`;
    const name = textAt(version, 'name');
    errors.push(
      ...validateLabel1035Name(name).map(text =>
        invalid(`${field}.name`, name, text),
      ),
    );
    const schemaField = `${field}.schema.openAPIV3Schema`;
    const declared = objectAt(version, 'schema').openAPIV3Schema;
    errors.push(
      ...(declared === undefined
        ? [required(schemaField, 'schemas are required')]
        : validateDeclared(
            objectAt(objectAt(version, 'schema'), 'openAPIV3Schema'),
            schemaField,
          )),
    );
  });
  return errors;
}

/** A rule that can't be evaluated is refused here, so none is ever passed over later. */
function validateDeclared(schema: Schema, field: string): FieldError[] {
  const structure = validateStructure(schema, field, true);
  return structure.length > 0
    ? structure
    : compileRules(schema).problems.map(
        ({ schemaPath, index, rule, problem }) =>
          invalid(
            `${field}${schemaPath}.x-kubernetes-validations[${index}].rule`,
            rule,
            `compilation failed: ${problem}`,
          ),
      );
}

/** What keeps a schema from being a structural one, which custom resources must have. */
function validateStructure(
  schema: Schema,
  field: string,
  isRoot = false,
): FieldError[] {
  const errors: FieldError[] = [];
  const isUntyped =
    schema['x-kubernetes-int-or-string'] === true ||
    schema['x-kubernetes-preserve-unknown-fields'] === true;
  if (!schema.type && (isRoot || !isUntyped)) {
    errors.push(required(`${field}.type`, 'must not be empty'));
  }
  if (schema.type === 'array' && !schema.items) {
    errors.push(required(`${field}.items`, 'must be specified'));
  }
  if (schema.properties && schema.additionalProperties !== undefined) {
    const detail = 'additionalProperties and properties are mutual exclusive';
    errors.push(forbidden(`${field}.additionalProperties`, detail));
  }
  if (schema.default !== undefined) {
    errors.push(...validateSchema(schema.default, schema, `${field}.default`));
  }
  const isKeyed = schema['x-kubernetes-list-type'] === 'map';
  if (isKeyed && !schema['x-kubernetes-list-map-keys']?.length) {
    const keys = `${field}.x-kubernetes-list-map-keys`;
    errors.push(required(keys, 'must not be empty if the list is a map'));
  }
  const values = valueSchema(schema);
  const children: [string, Schema][] = [
    ...Object.entries(schema.properties ?? {})
      .filter(([name]) => !(isRoot && name === 'metadata'))
      .map(([name, child]): [string, Schema] => [`properties[${name}]`, child]),
    ...(schema.items ? [['items', schema.items] as [string, Schema]] : []),
    ...(values ? [['additionalProperties', values] as [string, Schema]] : []),
  ];
  return [
    ...errors,
    ...children.flatMap(([name, child]) =>
      validateStructure(child, `${field}.${name}`),
    ),
  ];
}
