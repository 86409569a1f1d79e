import type { ObjectReader } from '../../parsing/ObjectReader';
import { FieldUse, below, read } from '../shared/FieldUse';

/**
 * The cluster behind a Compute Pool, as Palette knows it.
 *
 * @public
 */
export type ComputePoolCluster = {
  name?: string;
  uid?: string;
  projectUID?: string;
  /** State as Palette spells it. */
  state?: string;
  /** Page of the cluster in Palette. */
  url?: string;
  kubernetesVersion?: string;
  apiEndpoint?: string;
};

/**
 * How many nodes there should be, and how many are ready.
 *
 * @public
 */
export type NodeCount = { desired?: number; ready?: number };

/**
 * How many nodes a cluster has, by role.
 *
 * @public
 */
export type NodeCounts = { controlPlane: NodeCount; worker: NodeCount };

/**
 * A host of a Compute Pool.
 *
 * @public
 */
export type ComputePoolHost = {
  uid: string;
  name?: string;
  /** Node pool that the host belongs to. */
  pool?: string;
  role?: 'ControlPlane' | 'Worker';
  /** State as Palette spells it. */
  state?: string;
};

const ROLES = ['ControlPlane', 'Worker'] as const;

/** @internal */
export function readCluster(cluster: ObjectReader): ComputePoolCluster {
  return {
    name: cluster.text('name'),
    uid: cluster.text('uid'),
    projectUID: cluster.text('projectUID'),
    state: cluster.text('state'),
    url: cluster.text('url'),
    kubernetesVersion: cluster.text('kubernetesVersion'),
    apiEndpoint: cluster.text('apiEndpoint'),
  };
}

/** @internal */
export function readNodes(nodes: ObjectReader): NodeCounts {
  return {
    controlPlane: readNodeCount(nodes.child('controlPlane')),
    worker: readNodeCount(nodes.child('worker')),
  };
}

/** @internal */
export function readHosts(status: ObjectReader): ComputePoolHost[] {
  return status.objectList('edgeHosts').flatMap(host => {
    const uid = host.requiredText('uid');
    return uid
      ? [
          {
            uid,
            name: host.text('name'),
            pool: host.text('pool'),
            role: host.choice('role', ROLES),
            state: host.text('state'),
          },
        ]
      : [];
  });
}

function readNodeCount(count: ObjectReader): NodeCount {
  return { desired: count.integer('desired'), ready: count.integer('ready') };
}

/** @internal */
export function computePoolStatusFieldUses(): FieldUse[] {
  return [
    ...below('cluster', [
      ...read('name', 'uid', 'projectUID', 'state', 'url'),
      ...read('kubernetesVersion', 'apiEndpoint'),
    ]),
    ...['controlPlane', 'worker'].flatMap(role =>
      below(`nodes.${role}`, read('desired', 'ready')),
    ),
    ...below('edgeHosts[]', read('uid', 'name', 'pool', 'role', 'state')),
  ];
}
