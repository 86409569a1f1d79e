import type { ObjectReader } from '../../parsing/ObjectReader';
import type { ParseResult } from '../../parsing/ParseResult';
import { Architecture, ARCHITECTURES } from '../shared/cluster/nodePools';
import { readResource, Resource, statusFieldUses } from '../shared/resource';
import { ObjectReference, readReference } from '../shared/references';
import { KindDefinition, PALETTE_AI_GROUP } from '../shared/KindDefinition';
import {
  below,
  FieldUse,
  read,
  readIfDeclared,
  readOnly,
} from '../shared/FieldUse';
import {
  gpuFieldUses,
  GpuRequirement,
  readGpuRequirement,
} from '../shared/gpuResources';

/** @internal */
export const COMPUTE: KindDefinition = {
  group: PALETTE_AI_GROUP,
  version: 'v1alpha1',
  kind: 'Compute',
  plural: 'computes',
  namespaced: true,
};

/** What a person may want to do with the machines of a Project. @internal */
export const COMPUTE_ACTIONS = ['compute.read'] as const;

/**
 * State of a host in the inventory.
 *
 * @public
 */
export const HOST_STATES = ['available', 'in-use', 'unhealthy'] as const;

/**
 * One of {@link HOST_STATES}.
 *
 * @public
 */
export type HostState = (typeof HOST_STATES)[number];

/**
 * A machine of the inventory.
 *
 * @public
 */
export type ComputeHost = {
  /** Identifier of the host in Palette. */
  uid: string;
  name?: string;
  /** `undefined` when the hub names a state that is not known here. */
  state?: HostState;
  message?: string;
  /** Palette cluster that uses the host. */
  cluster?: { name?: string; uid?: string };
};

/**
 * Machines with the same hardware.
 *
 * @public
 */
export type ComputeGroup = {
  architecture?: Architecture;
  cpuCount?: number;
  memoryMiB?: number;
  /** GPUs of each machine. */
  gpu?: GpuRequirement;
  resourceGroups: Record<string, string>;
  /** Number of machines, as the hub reports or else counted. */
  instances: number;
  hosts: ComputeHost[];
};

/**
 * Inventory of the machines that clusters can be made of.
 *
 * @public
 */
export type Compute = Resource<'compute'> & {
  settingsRef?: ObjectReference;
  controlPlane: ComputeGroup[];
  worker: ComputeGroup[];
  lastSyncTime?: string;
};

/**
 * Reads a Compute as the hub serves it. Hubs of either generation are
 * understood: lists of available machines, or machines by id with a state.
 *
 * @public
 */
export function parseCompute(source: unknown): ParseResult<Compute> {
  return readResource(
    source,
    { definition: COMPUTE, kind: 'compute' },
    ({ resource, spec, status }) => ({
      ...resource,
      settingsRef: spec.optional('settingsRef', readReference),
      controlPlane: readGroups(
        status,
        'controlPlaneCompute',
        'availableControlPlaneCompute',
      ),
      worker: readGroups(status, 'workerCompute', 'availableWorkerCompute'),
      lastSyncTime: status.text('lastSyncTime'),
    }),
  );
}

// A hub in the middle of an upgrade may serve both; the newer one knows more.
function readGroups(
  status: ObjectReader,
  key: string,
  olderKey: string,
): ComputeGroup[] {
  const source = status.isList(key) ? key : olderKey;
  return status.objectList(source).map(readGroup);
}

function readGroup(group: ObjectReader): ComputeGroup {
  const hosts = readHosts(group);
  return {
    architecture: group.choice('architecture', ARCHITECTURES),
    cpuCount: group.integer('cpuCount'),
    memoryMiB: group.integer('memoryMiB'),
    gpu: group.optional('gpu', readGpuRequirement),
    resourceGroups: group.textMap('resourceGroups'),
    instances: group.integer('instances') ?? hosts.length,
    hosts,
  };
}

function readHosts(group: ObjectReader): ComputeHost[] {
  if (group.isList('machines')) {
    // The older form says for the group as a whole whether its machines are free.
    const state = readGroupState(group);
    return group.textList('machines').map(uid => ({ uid, state }));
  }
  return group.objectMap('machines').map(([uid, machine]) => ({
    uid,
    name: machine.text('name'),
    state: machine.choice('state', HOST_STATES),
    message: machine.text('message'),
    cluster: machine.optional('cluster', cluster => ({
      name: cluster.text('name'),
      uid: cluster.text('uid'),
    })),
  }));
}

function readGroupState(group: ObjectReader): HostState | undefined {
  const available = group.flag('available');
  if (available === undefined) {
    return undefined;
  }
  return available ? 'available' : 'in-use';
}

function groupFieldUses(): FieldUse[] {
  return [
    ...read('architecture', 'cpuCount', 'memoryMiB'),
    ...read('resourceGroups', 'instances'),
  ];
}

/** What {@link parseCompute} reads. @internal */
export function computeFieldUses(): FieldUse[] {
  return [
    ...read('spec.settingsRef.name'),
    ...readIfDeclared('spec.settingsRef.namespace'),
    ...below('status', [
      ...statusFieldUses(),
      ...read('lastSyncTime'),
      ...['controlPlaneCompute[]', 'workerCompute[]'].flatMap(group =>
        below(group, [
          ...groupFieldUses(),
          ...below(
            'machines.*',
            read('name', 'state', 'message', 'cluster.name', 'cluster.uid'),
          ),
        ]),
      ),
      ...['availableControlPlaneCompute[]', 'availableWorkerCompute[]'].flatMap(
        group =>
          below(group, [
            ...groupFieldUses(),
            ...read('available', 'machines[]'),
          ]),
      ),
      ...['workerCompute[]', 'availableWorkerCompute[]'].flatMap(group =>
        below(`${group}.gpu`, readOnly(gpuFieldUses())),
      ),
      ...readIfDeclared(
        'controlPlaneCompute[].gpu',
        'availableControlPlaneCompute[].gpu',
      ),
    ]),
  ];
}
