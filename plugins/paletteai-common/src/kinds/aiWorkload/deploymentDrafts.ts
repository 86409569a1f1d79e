import type { ObjectStates } from '../../diff/diffObject';
import {
  compareRequests,
  RequestDiff,
  seenValue,
} from '../../diff/diffRequest';
import { withoutReservedKeys } from '../../metadata/tags';
import { formatMemory } from '../../quantities/formatMemory';
import { draftClusterOverrides } from '../shared/cluster/draftCluster';
import { draftGpu } from '../shared/gpuResources';
import { draftBundle, draftReference } from '../shared/references';
import type { ResourceRequirements } from '../shared/resourceRequirements';
import { draftVariable } from '../shared/variables';
import { Deployment, parseDeployment } from './deployment';
import type {
  AppDeploymentRequest,
  ModelDeploymentRequest,
} from './deploymentRequests';
import {
  renderAppDeployment,
  renderModelDeployment,
} from './renderDeployments';

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
    labels: withoutReservedKeys(deployment.labels),
    annotations: withoutReservedKeys(deployment.annotations),
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

/**
 * Finds what a request changes about an existing App Deployment.
 *
 * @public
 */
export function diffAppDeployment(
  states: ObjectStates,
  request: AppDeploymentRequest,
): RequestDiff {
  const seen = seenValue(parseDeployment(states.seen), states);
  return compareRequests(
    states,
    renderAppDeployment(draftAppDeployment(seen)),
    renderAppDeployment(request),
  );
}

/**
 * Finds what a request changes about an existing Model Deployment.
 *
 * @public
 */
export function diffModelDeployment(
  states: ObjectStates,
  request: ModelDeploymentRequest,
): RequestDiff {
  const seen = seenValue(parseDeployment(states.seen), states);
  return compareRequests(
    states,
    renderModelDeployment(draftModelDeployment(seen)),
    renderModelDeployment(request),
  );
}
