import { builtinSchema } from '../builtins/builtinSchemas';
import {
  allVerbs,
  defaultStrategy,
  type PrinterColumn,
  type ResourceType,
} from '../resources';
import type { Schema } from '../schema';
import { compileRules } from '../cel';
import type {
  CustomResourceDefinition,
  CustomResourceVersion,
} from './CustomResourceDefinition';
import { customResourceValidation } from './customResourceValidation';

/** The resources that a definition asks for, one per served version. */
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
    scale: version.subresources?.scale,
    subresources: {},
    schema: withObjectFields(declared),
    columns: columnsOf(version),
    selectableFields: (version.selectableFields ?? []).map(({ jsonPath }) =>
      jsonPath.replace(/^\./, ''),
    ),
    strategy: {
      ...defaultStrategy,
      allowsUnconditionalUpdate: false,
      countsGenerations: true,
      ...customResourceValidation(declared, compileRules(declared).rules),
    },
    custom: true,
    deprecationWarning: version.deprecated
      ? version.deprecationWarning ??
        `${group}/${version.name} ${names.kind} is deprecated`
      : undefined,
  };
}

/** The declared schema with what every object has, whatever the definition says about it. */
function withObjectFields(declared: Schema): Schema {
  return {
    ...declared,
    type: 'object',
    properties: {
      ...declared.properties,
      apiVersion: { type: 'string' },
      kind: { type: 'string' },
      metadata: builtinSchema('ObjectMeta'),
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
