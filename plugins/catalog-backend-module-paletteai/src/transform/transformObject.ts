import {
  Entity,
  entityEnvelopeSchemaValidator,
} from '@backstage/catalog-model';
import {
  AccessSource,
  Deployment,
  KubernetesObject,
  parseComputePool,
  parseDeployment,
  ParseProblem,
  parseProfileBundle,
  parseProject,
  parseTenant,
  RoleHolders,
  rolesInNamespace,
  rolesInProject,
  rolesInTenant,
} from '@paletteai/backstage-plugin-paletteai-common';
import { audienceFor, AudienceContext } from '../visibility/audienceFor';
import { restrictTo } from '../visibility/entityVisibility';
import { EntityTransformers } from './EntityTransformers';
import { TransformContext } from './EntityTransformer';
import { SourceKind } from './sourceKinds';

/** What an object became. */
export type TransformedObject =
  | {
      readonly type: 'entities';
      readonly entities: readonly Entity[];
      /** What in the object was not as expected, without values. */
      readonly problems: readonly string[];
    }
  /** The object cannot be read, so its entities are unknown. */
  | { readonly type: 'unreadable'; readonly problems: readonly string[] };

/** Context for creating entities and their visibility. */
export interface ObjectContext
  extends TransformContext,
    AudienceContext,
    Omit<AccessSource, 'tenant' | 'project'> {}

const checkEnvelope = entityEnvelopeSchemaValidator();

/** Turns an object of a hub into its entities. Never throws. */
export function transformObject(
  kind: SourceKind,
  object: KubernetesObject,
  context: ObjectContext,
  transformers: EntityTransformers,
): TransformedObject {
  try {
    const { entities, holders, problems } = entitiesOf(
      kind,
      object,
      context,
      transformers,
    );
    if (!entities) {
      return { type: 'unreadable', problems: describe(problems) };
    }
    const audience = holders
      ? audienceFor(kind, holders, context)
      : { keys: [], groups: [] };
    // After the transformers, so that none of them can open an entity to everyone.
    const present = entities
      .filter(entity => entity !== undefined)
      .map(entity => restrictTo(entity, audience));
    // The catalog refuses a whole batch for one entity of the wrong shape.
    present.forEach(entity => checkEnvelope(entity));
    return {
      type: 'entities',
      entities: distinct(present),
      problems: describe(problems),
    };
  } catch (error) {
    return {
      type: 'unreadable',
      problems: [
        `its transformer failed with ${
          error instanceof Error
            ? error.message
            : 'a value that is not an Error'
        }`,
      ],
    };
  }
}

/** The entities of an object, without those that were left out, and who has a role where it lies. */
interface ObjectEntities {
  readonly entities?: readonly (Entity | undefined)[];
  readonly holders?: RoleHolders;
  readonly problems: ParseProblem[];
}

function entitiesOf(
  kind: SourceKind,
  object: KubernetesObject,
  context: ObjectContext,
  transformers: EntityTransformers,
): ObjectEntities {
  switch (kind) {
    case 'tenant': {
      const { value, problems } = parseTenant(object);
      return {
        entities: value && [transformers.transform('tenant', value, context)],
        holders: value && rolesInTenant(value, context),
        problems,
      };
    }
    case 'project': {
      const { value, problems } = parseProject(object);
      return {
        entities: value && [transformers.transform('project', value, context)],
        holders: value && rolesInProject(value, context),
        problems,
      };
    }
    case 'computePool': {
      const { value, problems } = parseComputePool(object);
      return {
        entities: value && [
          transformers.transform('computePool', value, context),
        ],
        holders: rolesInNamespace(object.metadata.namespace ?? '', context),
        problems,
      };
    }
    case 'profileBundle': {
      const { value, problems } = parseProfileBundle(object);
      return {
        entities: value && [
          transformers.transform('profileBundle', value, context),
        ],
        holders: rolesInNamespace(object.metadata.namespace ?? '', context),
        problems,
      };
    }
    default: {
      const { value, problems } = parseDeployment(object);
      return {
        entities: value && deploymentEntities(value, context, transformers),
        holders: rolesInNamespace(object.metadata.namespace ?? '', context),
        problems,
      };
    }
  }
}

function deploymentEntities(
  deployment: Deployment,
  context: TransformContext,
  transformers: EntityTransformers,
): (Entity | undefined)[] {
  return [
    transformers.transform('deployment', deployment, context),
    ...deployment.endpoints.map(endpoint =>
      transformers.transform('endpoint', { endpoint, deployment }, context),
    ),
  ];
}

/** Two endpoints can have one name; the first counts. */
function distinct(entities: readonly Entity[]): Entity[] {
  const seen = new Map<string, Entity>();
  for (const entity of entities) {
    const { kind, metadata } = entity;
    const key = `${kind}:${metadata.namespace}/${metadata.name}`.toLowerCase();
    if (!seen.has(key)) {
      seen.set(key, entity);
    }
  }
  return [...seen.values()];
}

function describe(problems: readonly ParseProblem[]): string[] {
  return problems.map(({ path, message }) => `${path || 'it'} ${message}`);
}
