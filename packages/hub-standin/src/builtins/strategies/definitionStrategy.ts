import type { BuiltinKind } from '../BuiltinKind';
import { compileRules } from '../../cel';
import { invalid, notSupported, required, type FieldError } from '../../errors';
import { validateLabel1035Name, type KubernetesObject } from '../../meta';
import type { Schema } from '../../schema';
import { objectAt, objectsAt, setDefaults, textAt } from './fields';
import { validateDefaults } from './validateDefaults';
import { validateStructure } from './validateStructure';

/** CustomResourceDefinitions: what they need so that their resources can be served. */
export const definitionStrategy: BuiltinKind['strategy'] = {
  returnsDeletedObject: true,
  countsGenerations: true,
  applyDefaults(object) {
    object.spec ??= {};
    const spec = objectAt(object, 'spec');
    if (spec.names) {
      const names = objectAt(spec, 'names');
      const kind = textAt(names, 'kind');
      setDefaults(names, {
        singular: kind.toLowerCase(),
        listKind: `${kind}List`,
      });
    }
    setDefaults(spec, { conversion: { strategy: 'None' } });
  },
  prepareForCreate(object) {
    delete object.status;
  },
  validate: (object, old) => [
    ...validateNames(object),
    ...validateVersions(object),
    ...(old ? validateChange(object, old) : []),
  ],
};

function validateNames(object: KubernetesObject): FieldError[] {
  const spec = objectAt(object, 'spec');
  const names = objectAt(spec, 'names');
  const group = textAt(spec, 'group');
  const plural = textAt(names, 'plural');
  const errors: FieldError[] = [];
  const expected = `${plural}.${group}`;
  if (object.metadata.name !== expected) {
    errors.push(
      invalid(
        'metadata.name',
        object.metadata.name ?? '',
        `must be spec.names.plural+"."+spec.group`,
      ),
    );
  }
  if (!group) {
    errors.push(required('spec.group'));
  }
  if (!plural) {
    errors.push(required('spec.names.plural'));
  }
  if (!textAt(names, 'kind')) {
    errors.push(required('spec.names.kind'));
  }
  const scope = textAt(spec, 'scope');
  if (!['Cluster', 'Namespaced'].includes(scope)) {
    errors.push(
      scope
        ? notSupported('spec.scope', scope, ['Cluster', 'Namespaced'])
        : required('spec.scope'),
    );
  }
  return errors;
}

function validateVersions(object: KubernetesObject): FieldError[] {
  const versions = objectsAt(objectAt(object, 'spec'), 'versions');
  const errors: FieldError[] = [];
  const stored = versions.filter(version => version.storage === true);
  if (versions.length === 0) {
    errors.push(required('spec.versions'));
  }
  if (stored.length !== 1) {
    errors.push(
      invalid(
        'spec.versions',
        versions,
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
    const declared = objectAt(version, 'schema').openAPIV3Schema;
    // A schema that all versions share is told as that of the definition.
    const schemaField =
      versions.length === 1
        ? 'spec.validation.openAPIV3Schema'
        : `${field}.schema.openAPIV3Schema`;
    if (declared === undefined) {
      errors.push(required(schemaField, 'schemas are required'));
      return;
    }
    const schema: Schema = objectAt(
      objectAt(version, 'schema'),
      'openAPIV3Schema',
    );
    const structure = validateStructure(schema, schemaField);
    errors.push(...structure, ...validateDefaults(schema, schemaField));
    if (structure.length === 0) {
      errors.push(...validateRules(schema, schemaField));
    }
  });
  return errors;
}

/** A rule that can't be evaluated is refused here, so none is ever passed over later. */
function validateRules(schema: Schema, field: string): FieldError[] {
  return compileRules(schema).problems.map(
    ({ schemaPath, index, rule, problem }) => ({
      reason: 'FieldValueInvalid',
      field: `${field}${schemaPath}.x-kubernetes-validations[${index}].rule`,
      body: `Invalid value: ${describeRule(
        rule,
      )}: compilation failed: ERROR: <input>:1:1: ${problem.replace(
        /^No such key: (\S+)/,
        "undefined field '$1'",
      )}`,
    }),
  );
}

function validateChange(
  object: KubernetesObject,
  old: KubernetesObject,
): FieldError[] {
  const before = objectAt(old, 'spec');
  const after = objectAt(object, 'spec');
  const fixed: [string, string, string][] = [
    ['spec.group', textAt(before, 'group'), textAt(after, 'group')],
    ['spec.scope', textAt(before, 'scope'), textAt(after, 'scope')],
    [
      'spec.names.plural',
      textAt(objectAt(before, 'names'), 'plural'),
      textAt(objectAt(after, 'names'), 'plural'),
    ],
    [
      'spec.names.kind',
      textAt(objectAt(before, 'names'), 'kind'),
      textAt(objectAt(after, 'names'), 'kind'),
    ],
  ];
  return fixed
    .filter(([, was, is]) => was !== is)
    .map(([field, , is]) => invalid(field, is, 'field is immutable'));
}

/** A rule with the other fields that it may have, as they stand in messages. */
function describeRule(rule: string): string {
  return JSON.stringify({
    Rule: rule,
    Message: '',
    MessageExpression: '',
    Reason: null,
    FieldPath: '',
    OptionalOldSelf: null,
  });
}
