import * as z from 'zod/v4';
import { checkUnique, report, CheckContext } from '../fields/checks';
import { DELETION_POLICIES } from './clusterConfig';
import { networkOverlay, ntpServers, vip } from './network';
import {
  controlPlanePool,
  controlPlanePoolOverride,
  workerPools,
} from './nodePoolRequest';

const PUBLIC_KEY =
  /^(ssh-(rsa|ed25519)|ecdsa-sha2-nistp(256|384|521)|sk-(ssh-ed25519|ecdsa-sha2-nistp256)@openssh[.]com) [A-Za-z0-9+/]+=*( .*)?$/;
const MAX_LENGTH = 8192;

/** Public SSH keys that may log in to nodes. @internal */
export function sshKeys() {
  return z
    .array(sshKey(), { error: 'request.invalid' })
    .max(64, { error: 'cluster.tooMany', abort: true })
    .check(context => {
      // A private key must not be compared or appear in a problem.
      checkUnique(context, 'cluster.sshKey.duplicate', key =>
        PUBLIC_KEY.test(key) ? key : undefined,
      );
    })
    .default([]);
}

function sshKey() {
  return z
    .string({ error: 'cluster.sshKey.format' })
    .trim()
    .check(context => {
      const key = context.value;
      if (/PRIVATE KEY/.test(key)) {
        report(context, 'cluster.sshKey.private');
      } else if (key.length > MAX_LENGTH || !PUBLIC_KEY.test(key)) {
        report(context, 'cluster.sshKey.format');
      }
    });
}

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
