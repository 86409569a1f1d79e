import type { KubernetesObject } from '../../kubernetes/types';
import {
  AI_WORKLOAD_TYPES,
  LABEL_AI_WORKLOAD_TYPE,
} from '../../metadata/labels';
import type {
  AppDeploymentRequest,
  ModelDeploymentRequest,
} from './deploymentRequests';
import {
  renderDeploymentConfig,
  renderResourceGroups,
} from '../computePool/renderComputePool';
import { renderGpuRequirement } from '../shared/gpuResources';
import { renderMemory } from '../shared/memory';
import {
  compact,
  compactOrUndefined,
  Fields,
  renderObject,
} from '../shared/renderObject';
import {
  renderProfileBundleReference,
  renderReference,
} from '../shared/references';
import { renderVariables, renderVariablesSecret } from '../shared/variables';
import { AI_WORKLOAD } from './deployment';

type AnyDeploymentRequest = AppDeploymentRequest | ModelDeploymentRequest;

/**
 * Renders an App Deployment, followed by the Secret with its secret variables when it has any.
 *
 * @public
 */
export function renderAppDeployment(
  request: AppDeploymentRequest,
): KubernetesObject[] {
  return renderDeployment(request, AI_WORKLOAD_TYPES.appDeployment, {});
}

/**
 * Renders a Model Deployment, followed by the Secret with its secret variables when it has any.
 *
 * @public
 */
export function renderModelDeployment(
  request: ModelDeploymentRequest,
): KubernetesObject[] {
  const { source, id, revision, mode, exposure, apiKeySecretRef } =
    request.model;
  return renderDeployment(request, AI_WORKLOAD_TYPES.modelDeployment, {
    model: compact({
      source,
      id,
      revision,
      mode,
      access: compact({ exposure, apiKeySecretRef }),
    }),
  });
}

function renderDeployment(
  request: AnyDeploymentRequest,
  type: string,
  extra: Fields,
): KubernetesObject[] {
  const workload = renderObject(
    AI_WORKLOAD,
    {
      name: request.name,
      namespace: request.project,
      labels: { ...request.labels, [LABEL_AI_WORKLOAD_TYPE]: type },
      annotations: request.annotations,
    },
    {
      spec: compact({
        displayName: request.displayName || undefined,
        description: request.description || undefined,
        profileBundleRef: renderProfileBundleReference(request.profileBundle),
        ...renderTarget(request.target),
        deploymentNamespace: request.namespace,
        variables: renderVariables(request, 'deployment'),
        resourceRequirements: renderResources(request.resources),
        ...extra,
      }),
    },
  );
  return [workload, ...renderVariablesSecret(request, 'deployment')];
}

function renderTarget(target: AnyDeploymentRequest['target']): Fields {
  if (target.mode === 'existing') {
    return { computePoolRef: { name: target.computePool } };
  }
  return {
    computeConfigRef: renderReference(target.computeConfig),
    clusterVariant: compact({
      ...renderResourceGroups(target.resourceGroups),
      dedicated: compact({
        name: target.name,
        profileBundleRef: renderProfileBundleReference(target.profileBundle),
        ...renderDeploymentConfig(target.cluster),
      }),
    }),
  };
}

function renderResources(resources: AnyDeploymentRequest['resources']) {
  return (
    resources &&
    compactOrUndefined({
      cpu:
        resources.cpuCount === undefined
          ? undefined
          : { cpuCount: resources.cpuCount },
      memory: renderMemory(resources.memory),
      gpu: renderGpuRequirement(resources.gpu),
    })
  );
}
