import type { ObjectReader } from '../../../parsing/ObjectReader';
import {
  gpuFieldUses,
  GpuRequirement,
  readGpuRequirement,
} from '../gpuResources';
import { below, FieldUse, readWrite } from '../FieldUse';

/**
 * Processor architectures of nodes.
 *
 * @public
 */
export const ARCHITECTURES = ['amd64', 'arm64'] as const;

/**
 * One of {@link ARCHITECTURES}.
 *
 * @public
 */
export type Architecture = (typeof ARCHITECTURES)[number];

/**
 * What a taint does to pods that do not tolerate it.
 *
 * @public
 */
export const TAINT_EFFECTS = [
  'NoSchedule',
  'PreferNoSchedule',
  'NoExecute',
] as const;

/**
 * A taint of a node.
 *
 * @public
 */
export type Taint = {
  key: string;
  value?: string;
  effect: (typeof TAINT_EFFECTS)[number];
};

/**
 * What control plane and worker pools have in common.
 *
 * @public
 */
export type NodePool = {
  architecture?: Architecture;
  /** Minimum number of CPU cores of each node. */
  cpuCount?: number;
  /** Minimum memory of each node in MiB. */
  memoryMiB?: number;
  labels: Record<string, string>;
  annotations: Record<string, string>;
  taints: Taint[];
};

/**
 * The control plane nodes of a cluster.
 *
 * @public
 */
export type ControlPlanePool = NodePool & {
  /** 1, 3 or 5. */
  nodeCount?: number;
  /** Whether apps and models may run on control plane nodes. */
  workerNodeEligible?: boolean;
};

/**
 * Worker nodes of a cluster that are alike.
 *
 * @public
 */
export type WorkerPool = NodePool & {
  name: string;
  minWorkerNodes?: number;
  gpu?: GpuRequirement;
};

/**
 * The nodes of a cluster.
 *
 * @public
 */
export type NodePools = {
  controlPlanePool?: ControlPlanePool;
  workerPools: WorkerPool[];
};

/** @internal */
export function readNodePools(pools: ObjectReader): NodePools {
  return {
    controlPlanePool: pools.optional('controlPlanePool', pool => ({
      ...readNodePool(pool),
      nodeCount: pool.integer('nodeCount'),
      workerNodeEligible: pool.flag('workerNodeEligible'),
    })),
    workerPools: pools.objectList('workerPools').flatMap(readWorkerPool),
  };
}

function readWorkerPool(pool: ObjectReader): WorkerPool[] {
  const name = pool.requiredText('name');
  return name
    ? [
        {
          name,
          ...readNodePool(pool),
          minWorkerNodes: pool.integer('minWorkerNodes'),
          gpu: pool.optional('gpu', readGpuRequirement),
        },
      ]
    : [];
}

function readNodePool(pool: ObjectReader): NodePool {
  return {
    architecture: pool.choice('architecture', ARCHITECTURES),
    cpuCount: pool.child('cpu').integer('cpuCount'),
    memoryMiB: pool.child('memory').integer('memoryMiB'),
    labels: pool.textMap('labels'),
    annotations: pool.textMap('annotations'),
    taints: pool.objectList('taints').flatMap(readTaint),
  };
}

function readTaint(taint: ObjectReader): Taint[] {
  const key = taint.requiredText('key');
  const effect = taint.choice('effect', TAINT_EFFECTS);
  return key && effect ? [{ key, value: taint.text('value'), effect }] : [];
}

function nodePoolFieldUses(): FieldUse[] {
  return [
    ...readWrite('architecture', 'cpu.cpuCount', 'memory.memoryMiB'),
    ...readWrite('labels', 'annotations'),
    ...below('taints[]', readWrite('key', 'value', 'effect')),
  ];
}

/** @internal */
export function nodePoolsFieldUses(): FieldUse[] {
  return [
    ...below('controlPlanePool', [
      ...readWrite('nodeCount', 'workerNodeEligible'),
      ...nodePoolFieldUses(),
    ]),
    ...below('workerPools[]', [
      ...readWrite('name', 'minWorkerNodes'),
      ...below('gpu', gpuFieldUses()),
      ...nodePoolFieldUses(),
    ]),
  ];
}
