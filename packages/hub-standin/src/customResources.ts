import type { JsonObject } from '@backstage/types';
import { objectMetaSchema } from './builtins';
import { compileRules } from './cel';
import { type FieldError, invalid } from './errors';
import type { KubernetesObject } from './meta';
import {
  allVerbs,
  defaultStrategy,
  type PrinterColumn,
  type ResourceStrategy,
  type ResourceType,
} from './resources';
import { type Schema, validateListKeys, validateSchema } from './schema';

export type CustomResourceVersion = {
  name: string;
  served: boolean;
  storage: boolean;
  schema?: { openAPIV3Schema?: Schema };
  subresources?: {
    status?: JsonObject;
  };
  additionalPrinterColumns?: {
    name: string;
    type: string;
    jsonPath: string;
    format?: string;
    description?: string;
    priority?: number;
  }[];
  selectableFields?: { jsonPath: string }[];
};

export type CustomResourceNames = {
  plural: string;
  kind: string;
  singular?: string;
  listKind?: string;
  shortNames?: string[];
  categories?: string[];
};

/** A CustomResourceDefinition of `apiextensions.k8s.io/v1`. */
export type CustomResourceDefinition = KubernetesObject & {
  spec: {
    group: string;
    scope: 'Namespaced' | 'Cluster';
    names: CustomResourceNames;
    versions: CustomResourceVersion[];
  };
};

/** Whether an object, which passed the validation of the kind, is a definition. */
export function isCustomResourceDefinition(
  object: KubernetesObject,
): object is CustomResourceDefinition {
  return (
    object.apiVersion === 'apiextensions.k8s.io/v1' &&
    object.kind === 'CustomResourceDefinition'
  );
}

/** The resources of a definition, one per served version. */
export function customResourceTypes(
  definition: CustomResourceDefinition,
): ResourceType[] {
  return definition.spec.versions
    .filter(version => version.served)
    .map(version => customResourceType(definition, version));
}

function customResourceType(
  definition: CustomResourceDefinition,
  version: CustomResourceVersion,
): ResourceType {
  const { group, names, scope, versions } = definition.spec;
  const declared: Schema = version.schema?.openAPIV3Schema ?? {
    'x-kubernetes-preserve-unknown-fields': true,
  };
  const hasStatus = version.subresources?.status !== undefined;
  const storage = versions.find(candidate => candidate.storage) ?? version;
  return {
    group,
    version: version.name,
    kind: names.kind,
    listKind: names.listKind ?? `${names.kind}List`,
    plural: names.plural,
    singular: names.singular ?? names.kind.toLowerCase(),
    shortNames: names.shortNames ?? [],
    categories: names.categories ?? [],
    namespaced: scope === 'Namespaced',
    storageVersion: storage.name,
    verbs: allVerbs,
    hasStatus,
    schema: withObjectFields(declared),
    columns: columnsOf(version),
    selectableFields: (version.selectableFields ?? []).map(({ jsonPath }) =>
      jsonPath.replace(/^\./, ''),
    ),
    strategy: {
      ...defaultStrategy,
      allowsUnconditionalUpdate: false,
      countsGenerations: true,
      ...customResourceValidation(declared),
    },
    custom: true,
  };
}

/** The declared schema with the fields that every object has, whatever the definition says about them. */
function withObjectFields(declared: Schema): Schema {
  return {
    ...declared,
    type: 'object',
    properties: {
      ...declared.properties,
      apiVersion: { type: 'string' },
      kind: { type: 'string' },
      metadata: objectMetaSchema,
    },
  };
}

function columnsOf(version: CustomResourceVersion): PrinterColumn[] {
  const name: PrinterColumn = {
    name: 'Name',
    type: 'string',
    format: 'name',
    description: 'Name must be unique within a namespace.',
    jsonPath: '.metadata.name',
  };
  const declared = version.additionalPrinterColumns;
  if (declared && declared.length > 0) {
    return [
      name,
      ...declared.map(column => ({
        ...column,
        description: column.description || describeColumn(column.jsonPath),
      })),
    ];
  }
  return [
    name,
    {
      name: 'Age',
      type: 'date',
      description: describeColumn('.metadata.creationTimestamp'),
      jsonPath: '.metadata.creationTimestamp',
    },
  ];
}

function describeColumn(jsonPath: string): string {
  return `Custom resource definition column (in JSONPath format): ${jsonPath}`;
}

/** Rules are only evaluated on values of the right shape. */
const blocking = [
  'FieldValueNotSupported',
  'FieldValueRequired',
  'FieldValueTooLong',
  'FieldValueTooMany',
  'FieldValueTypeInvalid',
];

const rulesNotChecked = invalid(
  '',
  null,
  'some validation rules were not checked because the object was invalid; correct the existing errors to complete validation',
);

/** Validates custom resources by their schema, the keys of their lists, and their CEL rules. */
export function customResourceValidation(
  schema: Schema,
): Pick<ResourceStrategy, 'validate' | 'validateStatus'> {
  const rules = compileRules(schema);
  const validate = (
    object: KubernetesObject,
    old?: KubernetesObject,
  ): FieldError[] => {
    const found = [
      ...validateSchema(object, schema),
      ...validateListKeys(object, schema),
    ];
    return found.some(error => blocking.includes(error.reason))
      ? [...found, rulesNotChecked]
      : [...found, ...rules.validate(object, old)];
  };
  return { validate, validateStatus: validate };
}
