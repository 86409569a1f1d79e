import type { ObjectReader } from '../../parsing/ObjectReader';
import type { ParseResult } from '../../parsing/ParseResult';
import {
  ClusterConfig,
  readClusterConfig,
  clusterConfigFieldUses,
} from '../shared/cluster/clusterConfig';
import {
  ComputePoolCluster,
  ComputePoolHost,
  NodeCounts,
  readCluster,
  readHosts,
  readNodes,
  computePoolStatusFieldUses,
} from './computePoolStatus';
import {
  Endpoint,
  readEndpoints,
  endpointFieldUses,
} from '../shared/endpoints';
import { readResource, Resource, statusFieldUses } from '../shared/resource';
import {
  ObjectReference,
  ProfileBundleReference,
  readProfileBundleReference,
  readReference,
  referenceFieldUses,
} from '../shared/references';
import type { GpuCounts } from '../../gpu/gpuCounts';
import {
  readVariableValues,
  VariableValue,
  variableFieldUses,
} from '../shared/variables';
import { KindDefinition, PALETTE_AI_GROUP } from '../shared/KindDefinition';
import {
  below,
  FieldUse,
  read,
  readIfDeclared,
  readOnly,
  readWrite,
  write,
} from '../shared/FieldUse';

/** @internal */
export const COMPUTE_POOL: KindDefinition = {
  group: PALETTE_AI_GROUP,
  version: 'v1alpha1',
  kind: 'ComputePool',
  plural: 'computepools',
  namespaced: true,
};

/** What a person may want to do with Compute Pools. @internal */
export const COMPUTE_POOL_ACTIONS = [
  'computePool.read',
  'computePool.create',
  'computePool.delete',
] as const;

/**
 * Whether a Compute Pool serves one deployment or many. Cannot be changed.
 *
 * @public
 */
export const COMPUTE_POOL_VARIANTS = ['dedicated', 'shared'] as const;

/**
 * One of {@link COMPUTE_POOL_VARIANTS}.
 *
 * @public
 */
export type ComputePoolVariant = (typeof COMPUTE_POOL_VARIANTS)[number];

/**
 * Tags by which hosts are chosen.
 *
 * @public
 */
export type ResourceGroups = {
  controlPlane: Record<string, string>;
  worker: Record<string, string>;
};

/**
 * A cluster, or several, on which apps and models run.
 *
 * @public
 */
export type ComputePool = Resource<'computePool'> &
  ClusterConfig & {
    description?: string;
    /** `undefined` only when the object has neither or both. */
    variant?: ComputePoolVariant;
    resourceGroups: ResourceGroups;
    profileBundleRef?: ProfileBundleReference;
    computeConfigRef?: ObjectReference;
    scalingPolicyRef?: ObjectReference;
    variables: VariableValue[];
    networkIsolationProvider?: string;
    /** Stage in its life as the hub spells it, such as `Running`. */
    phase?: string;
    /** What it waits for or what went wrong, for a person. */
    message?: string;
    cluster?: ComputePoolCluster;
    kubeconfigSecretRef?: ObjectReference;
    spokeRef?: ObjectReference;
    environmentRef?: ObjectReference;
    nodes: NodeCounts;
    hosts: ComputePoolHost[];
    gpuCapacity: GpuCounts;
    gpuUsed: GpuCounts;
    deploymentCount?: number;
    endpoints: Endpoint[];
  };

/**
 * Reads a Compute Pool as the hub serves it.
 *
 * @public
 */
export function parseComputePool(source: unknown): ParseResult<ComputePool> {
  return readResource(
    source,
    { definition: COMPUTE_POOL, kind: 'computePool' },
    ({ resource, spec, status }) => {
      const clusterVariant = spec.child('clusterVariant');
      const variant = readVariant(clusterVariant);
      return {
        ...resource,
        ...readDeploymentConfig(clusterVariant.child(variant ?? 'dedicated')),
        description: spec.text('description'),
        variant,
        resourceGroups: readResourceGroups(clusterVariant),
        profileBundleRef: spec.optional(
          'profileBundleRef',
          readProfileBundleReference,
        ),
        computeConfigRef: spec.optional('computeConfigRef', readReference),
        scalingPolicyRef: spec.optional('scalingPolicyRef', readReference),
        variables: readVariableValues(spec),
        networkIsolationProvider: spec
          .child('networkIsolation')
          .text('provider'),
        phase: status.text('phase'),
        message: status.text('message'),
        cluster: status.optional('cluster', readCluster),
        kubeconfigSecretRef: status.optional(
          'kubeconfigSecretRef',
          readReference,
        ),
        spokeRef: status.optional('spokeRef', readReference),
        environmentRef: status.optional('environmentRef', readReference),
        nodes: readNodes(status.child('nodes')),
        hosts: readHosts(status),
        gpuCapacity: status.child('gpuResources').integerMap('capacity'),
        gpuUsed: status.child('gpuResources').integerMap('used'),
        deploymentCount: status.integer('deploymentCount'),
        endpoints: readEndpoints(status),
      };
    },
  );
}

/** @internal */
export function readDeploymentConfig(variant: ObjectReader): ClusterConfig {
  return readClusterConfig(
    variant.child('paletteClusterDeploymentConfig'),
    'nodePoolRequirements',
  );
}

/** @internal */
export function readResourceGroups(
  clusterVariant: ObjectReader,
): ResourceGroups {
  return {
    controlPlane: clusterVariant.textMap('controlPlaneResourceGroups'),
    worker: clusterVariant.textMap('workerResourceGroups'),
  };
}

function readVariant(
  clusterVariant: ObjectReader,
): ComputePoolVariant | undefined {
  const found = COMPUTE_POOL_VARIANTS.filter(
    variant => clusterVariant.child(variant).exists,
  );
  if (found.length !== 1) {
    clusterVariant.report('', 'should be either dedicated or shared');
    return undefined;
  }
  return found[0];
}

/** How the cluster of a pool is made, below its variant. @internal */
export function deploymentConfigFieldUses(): FieldUse[] {
  return below('paletteClusterDeploymentConfig', [
    ...write('cloudType'),
    ...readWrite('edge.vip'),
    ...clusterConfigFieldUses('nodePoolRequirements'),
  ]);
}

/** @internal */
export function resourceGroupFieldUses(): FieldUse[] {
  return readWrite('controlPlaneResourceGroups', 'workerResourceGroups');
}

/** What {@link parseComputePool} and its renderer know of the kind. @internal */
export function computePoolFieldUses(): FieldUse[] {
  return [
    ...below('spec', [
      ...readWrite('description', 'scalingPolicyRef.name'),
      ...readIfDeclared('scalingPolicyRef.namespace'),
      ...below(
        'profileBundleRef',
        readWrite('name', 'namespace', 'cloudType', 'version'),
      ),
      ...below('computeConfigRef', referenceFieldUses()),
      ...below('variables[]', variableFieldUses()),
      ...read('networkIsolation.provider'),
      ...below('clusterVariant', [
        ...resourceGroupFieldUses(),
        ...COMPUTE_POOL_VARIANTS.flatMap(variant =>
          below(variant, deploymentConfigFieldUses()),
        ),
      ]),
    ]),
    ...below('status', [
      ...statusFieldUses(),
      ...computePoolStatusFieldUses(),
      ...read('phase', 'message', 'deploymentCount', 'environmentRef.name'),
      ...readIfDeclared('environmentRef.namespace'),
      ...['kubeconfigSecretRef', 'spokeRef'].flatMap(reference =>
        below(reference, readOnly(referenceFieldUses())),
      ),
      ...read('gpuResources.capacity', 'gpuResources.used'),
      ...below('endpoints[]', endpointFieldUses()),
    ]),
  ];
}
