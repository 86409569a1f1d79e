import type { GpuCounts } from '../../gpu/gpuCounts';
import {
  AI_WORKLOAD_TYPES,
  LABEL_AI_WORKLOAD_TYPE,
} from '../../metadata/labels';
import type { ObjectReader } from '../../parsing/ObjectReader';
import type { ParseResult } from '../../parsing/ParseResult';
import type { ClusterConfig } from '../shared/cluster/clusterConfig';
import {
  readDeploymentConfig,
  readResourceGroups,
  ResourceGroups,
  deploymentConfigFieldUses,
  resourceGroupFieldUses,
} from '../computePool/computePool';
import {
  DeployedModel,
  readDeployedModel,
  deployedModelFieldUses,
} from './deployedModel';
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
  profileBundleReferenceFieldUses,
  referenceFieldUses,
} from '../shared/references';
import {
  readResourceRequirements,
  ResourceRequirements,
  resourceRequirementFieldUses,
} from '../shared/resourceRequirements';
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
} from '../shared/FieldUse';

/** @internal */
export const AI_WORKLOAD: KindDefinition = {
  group: PALETTE_AI_GROUP,
  version: 'v1alpha1',
  kind: 'AIWorkload',
  plural: 'aiworkloads',
  namespaced: true,
};

/** What a person may want to do with app and model deployments. @internal */
export const AI_WORKLOAD_ACTIONS = [
  'appDeployment.read',
  'appDeployment.create',
  'appDeployment.delete',
  'modelDeployment.read',
] as const;

/**
 * A dedicated Compute Pool that comes and goes with its deployment.
 *
 * @public
 */
export type DedicatedComputePool = ClusterConfig & {
  name?: string;
  profileBundleRef?: ProfileBundleReference;
  resourceGroups: ResourceGroups;
};

/**
 * An object that a deployment made on its spoke.
 *
 * @public
 */
export type DeployedObject = {
  apiVersion?: string;
  kind: string;
  namespace?: string;
  name: string;
  ready?: boolean;
  message?: string;
};

/**
 * An app or a model that runs on a Compute Pool; an `AIWorkload` on the wire.
 *
 * @public
 */
export type Deployment = Resource<'appDeployment' | 'modelDeployment'> & {
  displayName: string;
  description?: string;
  profileBundleRef?: ProfileBundleReference;
  /** The pool that was asked for; see `dedicatedComputePool` when it comes with its own. */
  computePoolRef?: ObjectReference;
  dedicatedComputePool?: DedicatedComputePool;
  computeConfigRef?: ObjectReference;
  deploymentNamespace?: string;
  variables: VariableValue[];
  resourceRequirements?: ResourceRequirements;
  /** Of Model Deployments only. */
  model?: DeployedModel;
  /** Stage in its life as the hub spells it, such as `Running`. */
  phase?: string;
  message?: string;
  /** The pool that it runs on, as the hub reports. */
  currentComputePoolRef?: ObjectReference;
  /** The bundle that it was made from, as the hub reports. */
  currentProfileBundleRef?: ProfileBundleReference;
  deployedObjects: DeployedObject[];
  gpuUsed: GpuCounts;
  endpoints: Endpoint[];
};

/**
 * Reads an App or Model Deployment as the hub serves it.
 *
 * It is a Model Deployment when it has a model or says so in its label.
 *
 * @public
 */
export function parseDeployment(source: unknown): ParseResult<Deployment> {
  return readResource(
    source,
    { definition: AI_WORKLOAD, kind: 'appDeployment' },
    ({ resource, spec, status }) => ({
      ...resource,
      kind: isModelDeployment(spec, resource.labels)
        ? ('modelDeployment' as const)
        : ('appDeployment' as const),
      displayName: spec.text('displayName') || resource.name,
      description: spec.text('description'),
      profileBundleRef: spec.optional(
        'profileBundleRef',
        readProfileBundleReference,
      ),
      computePoolRef: spec.optional('computePoolRef', readReference),
      dedicatedComputePool: spec.optional('clusterVariant', readDedicated),
      computeConfigRef: spec.optional('computeConfigRef', readReference),
      deploymentNamespace: spec.text('deploymentNamespace'),
      variables: readVariableValues(spec),
      resourceRequirements: readResourceRequirements(spec),
      model: spec.optional('model', readDeployedModel),
      phase: status.text('phase'),
      message: status.text('message'),
      currentComputePoolRef: status.optional('computePoolRef', readReference),
      currentProfileBundleRef: status.optional(
        'profileBundleRef',
        readProfileBundleReference,
      ),
      deployedObjects: status.objectList('resources').flatMap(readDeployed),
      gpuUsed: status.child('gpuResources').integerMap('used'),
      endpoints: readEndpoints(status),
    }),
  );
}

function isModelDeployment(
  spec: ObjectReader,
  labels: Record<string, string>,
): boolean {
  return (
    spec.child('model').exists ||
    labels[LABEL_AI_WORKLOAD_TYPE] === AI_WORKLOAD_TYPES.modelDeployment
  );
}

function readDedicated(clusterVariant: ObjectReader): DedicatedComputePool {
  const dedicated = clusterVariant.child('dedicated');
  return {
    ...readDeploymentConfig(dedicated),
    name: dedicated.text('name'),
    profileBundleRef: dedicated.optional(
      'profileBundleRef',
      readProfileBundleReference,
    ),
    resourceGroups: readResourceGroups(clusterVariant),
  };
}

function readDeployed(object: ObjectReader): DeployedObject[] {
  const kind = object.requiredText('kind');
  const name = object.requiredText('name');
  return kind && name
    ? [
        {
          apiVersion: object.text('apiVersion'),
          kind,
          namespace: object.text('namespace'),
          name,
          ready: object.flag('ready'),
          message: object.text('message'),
        },
      ]
    : [];
}

/** What {@link parseDeployment} and its renderer know of the kind. @internal */
export function aiWorkloadFieldUses(): FieldUse[] {
  return [
    ...below('spec', [
      ...readWrite('displayName', 'description', 'deploymentNamespace'),
      ...below('profileBundleRef', profileBundleReferenceFieldUses()),
      ...readWrite('computePoolRef.name'),
      ...readIfDeclared('computePoolRef.namespace'),
      ...below('computeConfigRef', referenceFieldUses()),
      ...below('clusterVariant', [
        ...resourceGroupFieldUses(),
        ...readWrite('dedicated.name'),
        ...below(
          'dedicated.profileBundleRef',
          profileBundleReferenceFieldUses(),
        ),
        ...below('dedicated', deploymentConfigFieldUses()),
      ]),
      ...below('variables[]', variableFieldUses()),
      ...below('resourceRequirements', resourceRequirementFieldUses()),
      ...below('model', deployedModelFieldUses()),
    ]),
    ...below('status', [
      ...statusFieldUses(),
      ...read('phase', 'message', 'computePoolRef.name', 'gpuResources.used'),
      ...readIfDeclared('computePoolRef.namespace'),
      ...below('profileBundleRef', readOnly(profileBundleReferenceFieldUses())),
      ...below(
        'resources[]',
        read('apiVersion', 'kind', 'namespace', 'name', 'ready', 'message'),
      ),
      ...below('endpoints[]', endpointFieldUses()),
    ]),
  ];
}
