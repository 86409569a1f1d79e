import type { KubernetesObject } from '../../kubernetes/types';
import { isOfKind, KindDefinition } from './KindDefinition';
import { ObjectReader } from '../../parsing/ObjectReader';
import type { ParseProblem, ParseResult } from '../../parsing/ParseResult';
import { FieldUse, below, read } from './FieldUse';

/**
 * Properties of every resource.
 *
 * @public
 */
export type Resource<TKind extends string> = {
  kind: TKind;
  name: string;
  /** Absent for kinds that live outside of namespaces. */
  namespace?: string;
  /** Identifier that changes when the object is deleted and created again. */
  uid?: string;
  /** Changes with every write; the object was not written in between when it is the same. */
  resourceVersion?: string;
  /** Counts the changes of the spec. */
  generation?: number;
  /** Generation that the status was made for. */
  observedGeneration?: number;
  labels: Record<string, string>;
  annotations: Record<string, string>;
  /** Time of creation, ISO 8601. */
  createdAt?: string;
  /** When its deletion was asked for, ISO 8601; absent otherwise. */
  deletingSince?: string;
  /** What holds the deletion; absent unless the object is being deleted. */
  finalizers?: string[];
  conditions: Condition[];
  readiness: Readiness;
  /** The object as it came, with every field that this view leaves out. */
  object: KubernetesObject;
};

/**
 * Coarse state of a resource: `deleting` as soon as its deletion was asked
 * for, else what the condition `Ready` says, `unknown` when there is none or
 * it was made for an older spec.
 *
 * @public
 */
export type Readiness = 'ready' | 'notReady' | 'deleting' | 'unknown';

/**
 * A judgement of a controller about an object.
 *
 * @public
 */
export type Condition = {
  type: string;
  status: 'True' | 'False' | 'Unknown';
  /** One word that a program can act on. */
  reason?: string;
  /** Explanation for a person. */
  message?: string;
  /** When the status last changed, ISO 8601. */
  lastTransitionTime?: string;
  observedGeneration?: number;
};

const MAX_FINALIZERS = 32;

const STATUSES = ['True', 'False', 'Unknown'] as const;

/** @internal */
export function readConditions(status: ObjectReader): Condition[] {
  return status.objectList('conditions').flatMap(condition => {
    const type = condition.requiredText('type');
    if (!type) {
      return [];
    }
    return {
      type,
      status: condition.choice('status', STATUSES) ?? 'Unknown',
      reason: condition.text('reason'),
      message: condition.text('message'),
      lastTransitionTime: condition.text('lastTransitionTime'),
      observedGeneration: condition.integer('observedGeneration'),
    };
  });
}

/**
 * Finds the condition of a type.
 *
 * @public
 */
export function findCondition(
  conditions: readonly Condition[],
  type: string,
): Condition | undefined {
  return conditions.find(condition => condition.type === type);
}

/** What {@link readResource} hands to the parser of a kind. @internal */
export type ResourceParts<TKind extends string> = {
  resource: Resource<TKind>;
  spec: ObjectReader;
  status: ObjectReader;
};

/**
 * Parses the common fields of all kinds, then lets `parse` add those of the kind.
 *
 * @internal
 */
export function readResource<TKind extends string, T>(
  source: unknown,
  options: { definition: KindDefinition; kind: TKind },
  parse: (parts: ResourceParts<TKind>) => T,
): ParseResult<T> {
  const problems: ParseProblem[] = [];
  const root = ObjectReader.create(source, problems);
  const object = asObjectOfKind(source, root, options.definition);
  if (!object) {
    return { problems };
  }
  const metadata = root.child('metadata');
  const name = metadata.requiredText('name');
  if (!name) {
    return { problems };
  }
  const status = root.child('status');
  const conditions = readConditions(status);
  const generation = metadata.integer('generation');
  const deletingSince = metadata.text('deletionTimestamp');
  const resource: Resource<TKind> = {
    kind: options.kind,
    name,
    namespace: metadata.text('namespace'),
    uid: metadata.text('uid'),
    resourceVersion: metadata.text('resourceVersion'),
    generation,
    observedGeneration: status.integer('observedGeneration'),
    labels: metadata.textMap('labels'),
    annotations: metadata.textMap('annotations'),
    createdAt: metadata.text('creationTimestamp'),
    deletingSince,
    ...(deletingSince !== undefined && {
      finalizers: metadata.textList('finalizers').slice(0, MAX_FINALIZERS),
    }),
    conditions,
    readiness: judgeReadiness({ deletingSince, generation, conditions }),
    object,
  };
  return {
    value: parse({ resource, spec: root.child('spec'), status }),
    problems,
  };
}

function asObjectOfKind(
  source: unknown,
  root: ObjectReader,
  expected: KindDefinition,
): KubernetesObject | undefined {
  if (!root.exists) {
    root.report('', 'should be a Kubernetes object');
    return undefined;
  }
  const apiVersion = root.requiredText('apiVersion');
  const kind = root.requiredText('kind');
  if (!apiVersion || !kind) {
    return undefined;
  }
  if (!isOfKind(expected, { apiVersion, kind })) {
    root.report('kind', `should be ${expected.kind}`);
    return undefined;
  }
  return source as KubernetesObject;
}

function judgeReadiness(options: {
  deletingSince: string | undefined;
  generation: number | undefined;
  conditions: Condition[];
}): Readiness {
  if (options.deletingSince) {
    return 'deleting';
  }
  const ready = findCondition(options.conditions, 'Ready');
  const isOutdated =
    ready?.observedGeneration !== undefined &&
    options.generation !== undefined &&
    ready.observedGeneration < options.generation;
  if (!ready || isOutdated || ready.status === 'Unknown') {
    return 'unknown';
  }
  return ready.status === 'True' ? 'ready' : 'notReady';
}

/** What {@link readResource} reads below `status`. @internal */
export function statusFieldUses(): FieldUse[] {
  return [
    ...read('observedGeneration'),
    ...below(
      'conditions[]',
      read(
        'type',
        'status',
        'reason',
        'message',
        'lastTransitionTime',
        'observedGeneration',
      ),
    ),
  ];
}
