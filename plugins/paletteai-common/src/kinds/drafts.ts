import { isReservedTagKey } from '../metadata/tags';
import { formatMemory } from '../quantities/formatMemory';
import type { AppDeploymentRequest } from './aiWorkload/appDeploymentRequest';
import type { ComputeConfigRequest } from './computeConfig/computeConfigRequest';
import type { ComputePoolRequest } from './computePool/computePoolRequest';
import type { ModelDeploymentRequest } from './aiWorkload/modelDeploymentRequest';
import type { ComputeConfig } from './computeConfig/computeConfig';
import type { ComputePool } from './computePool/computePool';
import type { Deployment } from './aiWorkload/deployment';
import type {
  ObjectReference,
  ProfileBundleReference,
} from './shared/references';
import type { ResourceRequirements } from './shared/resourceRequirements';
import type { VariableValue } from './shared/variables';
import {
  draftClusterDefaults,
  draftClusterOverrides,
  draftGpu,
} from './shared/cluster/draftCluster';

/**
 * What a person would have filled in for an existing Compute Config: the
 * starting point of a form that edits or clones it.
 *
 * A draft may break rules that the object breaks too, so it is to be validated like any request.
 *
 * @public
 */
export function draftComputeConfig(
  config: ComputeConfig,
): ComputeConfigRequest {
  return {
    project: config.namespace ?? '',
    name: config.name,
    ...draftClusterDefaults(config),
  };
}

/**
 * What a person would have filled in for an existing Compute Pool. To be validated like any request.
 *
 * @public
 */
export function draftComputePool(pool: ComputePool): ComputePoolRequest {
  return {
    project: pool.namespace ?? '',
    name: pool.name,
    description: pool.description,
    labels: ownEntries(pool.labels),
    annotations: ownEntries(pool.annotations),
    variant: pool.variant ?? 'dedicated',
    profileBundle: draftBundle(pool.profileBundleRef) ?? { name: '' },
    computeConfig: draftReference(pool.computeConfigRef),
    scalingPolicy: pool.scalingPolicyRef?.name,
    resourceGroups: pool.resourceGroups,
    cluster: draftClusterOverrides(pool),
    variables: pool.variables.map(draftVariable),
  };
}

/**
 * What a person would have filled in for an existing App Deployment. To be validated like any request.
 *
 * @public
 */
export function draftAppDeployment(
  deployment: Deployment,
): AppDeploymentRequest {
  return {
    ...draftDeployment(deployment),
    profileBundle: draftBundle(deployment.profileBundleRef) ?? { name: '' },
  };
}

/**
 * What a person would have filled in for an existing Model Deployment. To be validated like any request.
 *
 * @public
 */
export function draftModelDeployment(
  deployment: Deployment,
): ModelDeploymentRequest {
  const { model } = deployment;
  return {
    ...draftDeployment(deployment),
    profileBundle: draftBundle(deployment.profileBundleRef),
    model: {
      source: model?.source ?? 'HuggingFace',
      id: model?.id ?? '',
      revision: model?.revision,
      mode: model?.mode ?? 'Custom',
      exposure: model?.exposure ?? 'Internal',
      apiKeySecretRef: model?.apiKeySecretRef,
    },
  };
}

function draftDeployment(deployment: Deployment) {
  return {
    project: deployment.namespace ?? '',
    name: deployment.name,
    displayName:
      deployment.displayName === deployment.name
        ? undefined
        : deployment.displayName,
    description: deployment.description,
    labels: ownEntries(deployment.labels),
    annotations: ownEntries(deployment.annotations),
    target: draftTarget(deployment),
    namespace: deployment.deploymentNamespace,
    variables: deployment.variables.map(draftVariable),
    resources: draftResources(deployment.resourceRequirements),
  };
}

function draftTarget(deployment: Deployment): AppDeploymentRequest['target'] {
  const { dedicatedComputePool, computePoolRef } = deployment;
  if (!dedicatedComputePool) {
    return { mode: 'existing', computePool: computePoolRef?.name ?? '' };
  }
  return {
    mode: 'dedicated',
    name: dedicatedComputePool.name,
    profileBundle: draftBundle(dedicatedComputePool.profileBundleRef),
    computeConfig: draftReference(deployment.computeConfigRef),
    resourceGroups: dedicatedComputePool.resourceGroups,
    cluster: draftClusterOverrides(dedicatedComputePool),
  };
}

function draftResources(requirements: ResourceRequirements | undefined) {
  return (
    requirements && {
      cpuCount: requirements.cpuCount,
      memory:
        requirements.memoryMiB === undefined
          ? undefined
          : formatMemory(requirements.memoryMiB),
      gpu: draftGpu(requirements.gpu),
    }
  );
}

function draftReference(reference: ObjectReference | undefined) {
  return reference && { name: reference.name, namespace: reference.namespace };
}

/** @internal */
export function draftBundle(bundle: ProfileBundleReference | undefined) {
  return (
    bundle && {
      name: bundle.name,
      namespace: bundle.namespace,
      version: bundle.version,
    }
  );
}

function draftVariable({ name, value, secretKeyRef }: VariableValue) {
  return { name, value, secretKeyRef };
}

// What tools and the platform put there is none of the person's business, and stays when it is not named.
function ownEntries(entries: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries).filter(([key]) => !isReservedTagKey(key)),
  );
}
