import type { JsonObject, JsonValue } from '@backstage/types';
import { isJsonObject } from '../json';
import type { KubernetesObject } from '../meta';

export type Progress = { ready: boolean; now: string };

/** The status of a workload that has just been seen, or whose pods have come up. */
export function describeProgress(
  object: KubernetesObject,
  progress: Progress,
): JsonObject {
  switch (object.kind) {
    case 'Deployment':
      return deploymentStatus(object, progress);
    case 'StatefulSet':
      return statefulSetStatus(object, progress);
    default:
      return jobStatus(object, progress);
  }
}

function deploymentStatus(
  object: KubernetesObject,
  { ready, now }: Progress,
): JsonObject {
  const replicas = countOf(object, 'replicas');
  const isReady = ready || replicas === 0;
  const condition = conditionsOf(object, now);
  return {
    observedGeneration: object.metadata.generation,
    ...(replicas > 0 ? { replicas, updatedReplicas: replicas } : {}),
    ...(isReady && replicas > 0
      ? { readyReplicas: replicas, availableReplicas: replicas }
      : {}),
    ...(isReady ? {} : { unavailableReplicas: replicas }),
    conditions: [
      condition(
        'Available',
        isReady,
        isReady ? 'MinimumReplicasAvailable' : 'MinimumReplicasUnavailable',
        isReady
          ? 'Deployment has minimum availability.'
          : 'Deployment does not have minimum availability.',
      ),
      condition(
        'Progressing',
        true,
        isReady ? 'NewReplicaSetAvailable' : 'ReplicaSetUpdated',
        `ReplicaSet "${object.metadata.name}" ${
          isReady ? 'has successfully progressed.' : 'is progressing.'
        }`,
      ),
    ],
  };
}

function statefulSetStatus(
  object: KubernetesObject,
  { ready }: Progress,
): JsonObject {
  const replicas = countOf(object, 'replicas');
  const revision = `${object.metadata.name}-${object.metadata.generation}`;
  const up = ready ? replicas : 0;
  return {
    observedGeneration: object.metadata.generation,
    replicas,
    availableReplicas: up,
    ...(ready ? { readyReplicas: up } : {}),
    currentReplicas: replicas,
    updatedReplicas: replicas,
    currentRevision: revision,
    updateRevision: revision,
    collisionCount: 0,
  };
}

function jobStatus(
  object: KubernetesObject,
  { ready, now }: Progress,
): JsonObject {
  const old = isJsonObject(object.status) ? object.status : {};
  const startTime = old.startTime ?? now;
  if (!ready) {
    return { startTime, active: 1, ready: 0, terminating: 0 };
  }
  const condition = conditionsOf(object, now);
  const message = 'Reached expected number of succeeded pods';
  const done = (type: string) => ({
    ...condition(type, true, 'CompletionsReached', message),
    lastProbeTime: now,
  });
  return {
    startTime,
    completionTime: now,
    succeeded: countOf(object, 'completions'),
    ready: 0,
    terminating: 0,
    uncountedTerminatedPods: {},
    conditions: [done('SuccessCriteriaMet'), done('Complete')],
  };
}

/** Conditions keep the time of their last transition. */
function conditionsOf(object: KubernetesObject, now: string) {
  const old = isJsonObject(object.status)
    ? object.status.conditions
    : undefined;
  const known = (Array.isArray(old) ? old : []).filter(isJsonObject);
  return (
    type: string,
    isTrue: boolean,
    reason: string,
    message: string,
  ): { [key: string]: JsonValue } => {
    const status = isTrue ? 'True' : 'False';
    const same = known.find(
      condition => condition.type === type && condition.status === status,
    );
    return {
      type,
      status,
      reason,
      message,
      lastUpdateTime: now,
      lastTransitionTime: same?.lastTransitionTime ?? now,
    };
  };
}

function countOf(object: KubernetesObject, field: string): number {
  const spec = isJsonObject(object.spec) ? object.spec : {};
  const value = spec[field];
  return typeof value === 'number' ? value : 1;
}
