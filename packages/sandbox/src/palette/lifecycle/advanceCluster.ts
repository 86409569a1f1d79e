import { ClusterRecord } from '../model/records';
import { ClusterSpeed } from './clusterSpeed';

/** @internal */
export interface ClusterSurroundings {
  readonly now: number;
  readonly hostsHealthy: boolean;
  readonly speed: ClusterSpeed;
}

/**
 * Brings a cluster to where it is now. A phase begins when the one before was due to end, not when someone looks,
 * so the result does not depend on how often that happens.
 * @internal
 */
export function advanceCluster(
  cluster: ClusterRecord,
  surroundings: ClusterSurroundings,
): ClusterRecord {
  let current = cluster;
  for (;;) {
    const next = nextPhase(current, surroundings);
    if (next === undefined) {
      return current;
    }
    current = next;
  }
}

function nextPhase(
  cluster: ClusterRecord,
  { now, hostsHealthy, speed }: ClusterSurroundings,
): ClusterRecord | undefined {
  const dueAfter = (milliseconds: number) =>
    now - cluster.since >= milliseconds
      ? cluster.since + milliseconds
      : undefined;

  switch (cluster.phase) {
    case 'Pending': {
      const due = dueAfter(speed.pendingMs);
      return due === undefined
        ? undefined
        : enter(cluster, 'Provisioning', due);
    }
    case 'Provisioning': {
      const ready = hostsHealthy && cluster.failure === undefined;
      if (ready) {
        const due = dueAfter(speed.provisioningMs);
        return due === undefined
          ? undefined
          : { ...enter(cluster, 'Running', due), ranAt: cluster.ranAt ?? due };
      }
      const due = dueAfter(speed.provisioningLimitMs);
      return due === undefined ? undefined : enter(cluster, 'Error', due);
    }
    case 'Error':
      return hostsHealthy && cluster.failure === undefined
        ? enter(cluster, 'Provisioning', now)
        : undefined;
    case 'Deleting': {
      const due = hostsHealthy ? dueAfter(speed.deletingMs) : undefined;
      return due === undefined ? undefined : enter(cluster, 'Deleted', due);
    }
    default:
      return undefined;
  }
}

function enter(
  cluster: ClusterRecord,
  phase: ClusterRecord['phase'],
  since: number,
): ClusterRecord {
  return { ...cluster, phase, since };
}
