import type { KubernetesObject } from '../../kubernetes/types';
import { findKind, KindName } from '../registry';
import { ObjectReader } from '../../parsing/ObjectReader';
import type { ParseProblem, ParseResult } from '../../parsing/ParseResult';
import { Condition, findCondition, readConditions } from './conditions';
import type { Readiness, Resource } from './Resource';

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
  options: { wireKind: KindName; kind: TKind },
  parse: (parts: ResourceParts<TKind>) => T,
): ParseResult<T> {
  const problems: ParseProblem[] = [];
  const root = ObjectReader.create(source, problems);
  const object = asObjectOfKind(source, root, options.wireKind);
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
  expected: KindName,
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
  if (findKind(apiVersion, kind) !== expected) {
    root.report('kind', `is not that of a ${expected}`);
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
