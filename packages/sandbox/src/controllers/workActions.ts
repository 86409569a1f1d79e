import { JsonObject } from '@backstage/types';
import { deploymentFinalizer } from '../demo/hub/deploymentObjects';
import { computePoolFinalizer } from '../demo/hub/poolObjects';
import { acceptedWith, isOurs } from './conditions';
import { objectAt, textAt } from './fieldsOf';
import { gpusOf } from './gpusOf';
import { hold, HubAction, release } from './HubAction';
import { HubObjects, ServedObject } from './HubObjects';

interface Pace {
  readonly now: number;
  /** How long a pool or deployment takes, in milliseconds. */
  readonly delayMs: number;
}

/** A pool becomes a cluster after a while; once it is to go, it goes at once. @internal */
export function computePoolActions(
  pool: ServedObject,
  hub: HubObjects,
  pace: Pace,
): HubAction[] {
  const done = isDue(pool, pace);
  return workActions(pool, hub, computePoolFinalizer, {
    phase: done ? 'Running' : 'Provisioning',
    profileBundleRef: objectAt(pool.spec, 'profileBundleRef'),
    gpuResources: { capacity: done ? gpusOf([pool]) : {} },
    deploymentCount: hub.aiWorkloads.filter(
      workload =>
        workload.metadata.namespace === pool.metadata.namespace &&
        textAt(workload.spec, 'computePoolRef', 'name') === pool.metadata.name,
    ).length,
    conditions: acceptedWith(pool, pace.now, [
      {
        type: 'Ready',
        isTrue: done,
        reason: done ? 'Running' : 'Provisioning',
        message: done ? 'The cluster is ready' : 'The cluster is being created',
      },
    ]),
  });
}

/** An app or model runs after a while; once it is to go, it goes at once. @internal */
export function aiWorkloadActions(
  workload: ServedObject,
  hub: HubObjects,
  pace: Pace,
): HubAction[] {
  const { name, namespace } = workload.metadata;
  const done = isDue(workload, pace);
  const pool = textAt(workload.spec, 'computePoolRef', 'name');
  return workActions(workload, hub, deploymentFinalizer, {
    phase: done ? 'Running' : 'Deploying',
    profileBundleRef: objectAt(workload.spec, 'profileBundleRef'),
    ...(pool !== undefined && { computePoolRef: { name: pool } }),
    ...(done && {
      endpoints: [
        {
          name: 'web',
          url: `https://${name}.${namespace}.example`,
          type: 'web',
        },
      ],
    }),
    conditions: acceptedWith(workload, pace.now, [
      {
        type: 'Ready',
        isTrue: done,
        reason: done ? 'Running' : 'Deploying',
        message: done ? 'Everything is ready' : 'Deployment in progress',
      },
    ]),
  });
}

/** When the next pool or deployment is ready, in milliseconds from now. @internal */
export function nextDueMs(hub: HubObjects, pace: Pace): number | undefined {
  const waits = [...hub.computePools, ...hub.aiWorkloads]
    .filter(object => isOurs(object) && !isDue(object, pace))
    .map(object => dueAt(object, pace) - pace.now);
  return waits.length > 0 ? Math.min(...waits) : undefined;
}

function workActions(
  object: ServedObject,
  hub: HubObjects,
  finalizer: string,
  status: JsonObject,
): HubAction[] {
  const ours = isOurs(object);
  if (object.metadata.deletionTimestamp) {
    return ours || isInDeletedProject(object, hub)
      ? release(object, finalizer)
      : [];
  }
  return ours
    ? [
        ...hold(object, finalizer),
        {
          verb: 'status',
          object,
          status: {
            observedGeneration: object.metadata.generation ?? 1,
            ...status,
          },
        },
      ]
    : [];
}

function isInDeletedProject(object: ServedObject, hub: HubObjects): boolean {
  return hub.projects.some(
    ({ metadata }) =>
      metadata.namespace === object.metadata.namespace &&
      metadata.deletionTimestamp !== undefined,
  );
}

function isDue(object: ServedObject, pace: Pace): boolean {
  return dueAt(object, pace) <= pace.now;
}

function dueAt({ metadata }: ServedObject, { delayMs }: Pace): number {
  return new Date(metadata.creationTimestamp ?? 0).getTime() + delayMs;
}
