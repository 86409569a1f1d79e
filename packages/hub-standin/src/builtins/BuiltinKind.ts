import {
  allVerbs,
  defaultStrategy,
  type PrinterColumn,
  type ResourceStrategy,
  type ResourceType,
  type ScaleSubresource,
  type SubresourceType,
} from '../resources';
import { builtinSchema } from './builtinSchemas';

/** A built-in kind: what differs from the ordinary. */
export interface BuiltinKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly plural: string;
  readonly namespaced: boolean;
  readonly shortNames?: readonly string[];
  readonly categories?: readonly string[];
  readonly hasStatus?: boolean;
  readonly scale?: ScaleSubresource;
  readonly subresources?: Readonly<Record<string, SubresourceType>>;
  readonly verbs?: readonly string[];
  readonly columns?: readonly PrinterColumn[];
  readonly selectableFields?: readonly string[];
  readonly strategy?: Partial<ResourceStrategy>;
  readonly respond?: ResourceType['respond'];
  readonly deprecationWarning?: string;
}

const defaultColumns: readonly PrinterColumn[] = [
  {
    name: 'Name',
    type: 'string',
    format: 'name',
    description: 'Name must be unique within a namespace.',
    jsonPath: '.metadata.name',
  },
  {
    name: 'Age',
    type: 'date',
    description: 'When the object was created.',
    jsonPath: '.metadata.creationTimestamp',
  },
];

export function builtinResourceType(kind: BuiltinKind): ResourceType {
  return {
    group: kind.group,
    version: kind.version,
    kind: kind.kind,
    listKind: `${kind.kind}List`,
    plural: kind.plural,
    singular: kind.kind.toLowerCase(),
    shortNames: kind.shortNames ?? [],
    categories: kind.categories ?? [],
    namespaced: kind.namespaced,
    storageVersion: kind.version,
    verbs: kind.verbs ?? [...allVerbs].sort(),
    hasStatus: kind.hasStatus ?? false,
    scale: kind.scale,
    subresources: kind.subresources ?? {},
    schema: builtinSchema(kind.kind),
    columns: kind.columns ?? defaultColumns,
    selectableFields: kind.selectableFields ?? [],
    strategy: { ...defaultStrategy, ...kind.strategy },
    respond: kind.respond,
    custom: false,
    deprecationWarning: kind.deprecationWarning,
  };
}
