import * as z from 'zod/v4';
import { DELETION_POLICIES } from './clusterConfig';
import { networkOverlay, ntpServers, vip } from './network';
import {
  controlPlanePool,
  controlPlanePoolOverride,
  workerPools,
} from './nodePoolFields';
import { CheckContext, report } from '../fields/report';
import { sshKeys } from './sshKeys';

function deletionPolicy() {
  return z.enum(DELETION_POLICIES, { error: 'cluster.deletionPolicy' });
}

/** The cluster settings of a Compute Config. @internal */
export function clusterDefaultsFields() {
  return {
    deletionPolicy: deletionPolicy().default('delete'),
    sshKeys: sshKeys(),
    ntpServers: ntpServers(),
    networkOverlay: networkOverlay().optional(),
    controlPlanePool: controlPlanePool(),
    workerPools: workerPools(),
  };
}

/** Overrides of the Compute Config for one Compute Pool. @internal */
export function clusterOverridesFields() {
  return {
    vip: vip().optional(),
    deletionPolicy: deletionPolicy().optional(),
    sshKeys: sshKeys(),
    ntpServers: ntpServers(),
    networkOverlay: networkOverlay().optional(),
    controlPlanePool: controlPlanePoolOverride().optional(),
    workerPools: workerPools(),
  };
}

/** Worker pools may have taints only when the control plane has none. @internal */
export function checkTaints(
  context: CheckContext<{
    controlPlanePool?: { taints: unknown[] };
    workerPools: { taints: unknown[] }[];
  }>,
): void {
  const { controlPlanePool: controlPlane, workerPools: workers } =
    context.value;
  if (!controlPlane || controlPlane.taints.length === 0) {
    return;
  }
  workers.forEach((worker, index) => {
    if (worker.taints.length > 0) {
      report(context, 'nodePool.taint.controlPlaneTainted', [
        'workerPools',
        index,
        'taints',
      ]);
    }
  });
}
