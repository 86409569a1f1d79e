import {
  Entity,
  parseEntityRef,
  RELATION_API_CONSUMED_BY,
  RELATION_API_PROVIDED_BY,
  RELATION_CONSUMES_API,
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
  RELATION_HAS_PART,
  RELATION_OWNED_BY,
  RELATION_OWNER_OF,
  RELATION_PART_OF,
  RELATION_PROVIDES_API,
} from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { fieldOf, withField } from '../visibility/entityVisibility';

interface RelationField {
  readonly type: string;
  readonly inverse: string;
  /** Of refs without a kind. */
  readonly defaultKind?: string;
}

const PART = { type: RELATION_PART_OF, inverse: RELATION_HAS_PART };

/** The fields of `spec` that Backstage makes relations of, for the kinds of this module. */
const RELATION_FIELDS: Readonly<Record<string, RelationField>> = {
  owner: {
    type: RELATION_OWNED_BY,
    inverse: RELATION_OWNER_OF,
    defaultKind: 'Group',
  },
  system: { ...PART, defaultKind: 'System' },
  domain: { ...PART, defaultKind: 'Domain' },
  subdomainOf: { ...PART, defaultKind: 'Domain' },
  subcomponentOf: { ...PART, defaultKind: 'Component' },
  providesApis: {
    type: RELATION_PROVIDES_API,
    inverse: RELATION_API_PROVIDED_BY,
    defaultKind: 'API',
  },
  consumesApis: {
    type: RELATION_CONSUMES_API,
    inverse: RELATION_API_CONSUMED_BY,
    defaultKind: 'API',
  },
  dependsOn: { type: RELATION_DEPENDS_ON, inverse: RELATION_DEPENDENCY_OF },
  dependencyOf: { type: RELATION_DEPENDENCY_OF, inverse: RELATION_DEPENDS_ON },
};

/** A relation that a field states. */
export interface StatedRelation {
  readonly type: string;
  readonly inverse: string;
  readonly target: { kind: string; namespace: string; name: string };
}

/** The relations that the fields of an entity state. */
export function statedRelations({ metadata, spec }: Entity): StatedRelation[] {
  return Object.entries(RELATION_FIELDS).flatMap(
    ([field, { type, inverse, defaultKind }]) =>
      [spec?.[field]].flat().flatMap(value =>
        typeof value === 'string'
          ? {
              type,
              inverse,
              target: parseEntityRef(value, {
                defaultKind,
                defaultNamespace: metadata.namespace,
              }),
            }
          : [],
      ),
  );
}

/** Moves the fields to where Backstage makes no relations of them. */
export function setFieldsAside(entity: Entity): Entity {
  const fields = Object.entries(entity.spec ?? {});
  const isAside = ([field]: [string, unknown]) => field in RELATION_FIELDS;
  return withField(
    {
      ...entity,
      spec: Object.fromEntries(fields.filter(field => !isAside(field))),
    },
    {
      ...fieldOf(entity),
      spec: Object.fromEntries(fields.filter(isAside)),
    },
  );
}

/** Moves the fields back. */
export function putFieldsBack(entity: Entity): Entity {
  const { spec, ...field } = fieldOf(entity);
  return withField(
    { ...entity, spec: { ...entity.spec, ...(spec as JsonObject) } },
    field,
  );
}
