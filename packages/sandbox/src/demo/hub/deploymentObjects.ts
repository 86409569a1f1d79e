import { JsonObject } from '@backstage/types';
import { DemoDeployment } from '../deployments/DemoDeployment';
import { demoDeployments } from '../deployments/demoDeployments';
import { DemoProject } from '../organisation/DemoTenant';
import { demoPools } from '../pools/demoPools';
import { bundlesOf } from './bundleCatalogue';
import { condition, timeBefore } from './conditions';
import { HubContext, HubObject, paletteAiObject, secret } from './HubObject';

/** Keeps a deployment that is being deleted until its spoke is clean. @internal */
export const deploymentFinalizer = 'spectrocloud.com/aiworkload';

/** Where a deployment's objects are on its spoke. @internal */
export function spokeNamespaceOf({ project, name }: DemoDeployment): string {
  return `${project}-${name}`.slice(0, 63);
}

/** Apps and models of a project. @internal */
export function deploymentObjects(
  project: DemoProject,
  context: HubContext,
): HubObject[] {
  return demoDeployments
    .filter(deployment => deployment.project === project.name)
    .flatMap(deployment => [
      ...passwordSecret(deployment),
      aiWorkload(deployment, context),
    ]);
}

function aiWorkload(
  deployment: DemoDeployment,
  context: HubContext,
): HubObject {
  const { project, name, pool, model } = deployment;
  return paletteAiObject(
    'v1alpha1',
    'AIWorkload',
    {
      name,
      namespace: project,
      labels: { 'palette.ai/aiworkload-type': model ? 'model' : 'application' },
      ...(deployment.phase === 'Deleting'
        ? { finalizers: [deploymentFinalizer] }
        : {}),
    },
    {
      spec: {
        displayName: deployment.displayName,
        profileBundleRef: { name: deployment.bundle, namespace: project },
        ...(pool
          ? { computePoolRef: { name: pool } }
          : { clusterVariant: dedicatedPool(deployment) }),
        deploymentNamespace: spokeNamespaceOf(deployment),
        variables: variablesOf(deployment),
        ...(model
          ? {
              model: {
                ...model,
                access: { exposure: 'Internal' },
              },
            }
          : {}),
        ...(deployment.gpuCount
          ? {
              resourceRequirements: { gpu: { gpuCount: deployment.gpuCount } },
            }
          : {}),
      },
      status: statusOf(deployment, context),
    },
  );
}

function dedicatedPool({ name, gpuCount = 1 }: DemoDeployment): JsonObject {
  return {
    workerResourceGroups: { 'gpu-enabled': 'true' },
    dedicated: {
      name: `${name}-pool`,
      profileBundleRef: { name: 'edge-infrastructure-v2' },
      paletteClusterDeploymentConfig: {
        cloudType: 'edge-native',
        nodePoolRequirements: {
          controlPlanePool: { nodeCount: 1, workerNodeEligible: true },
          workerPools: [
            {
              name: 'gpu',
              minWorkerNodes: 1,
              gpu: { family: 'NVIDIA-A100', gpuCount },
            },
          ],
        },
        edge: { vip: '10.40.1.210' },
      },
    },
  };
}

/** A value for every variable that must have one. */
function variablesOf({ project, name, bundle }: DemoDeployment): JsonObject[] {
  const found = bundlesOf(project).find(
    ({ resourceName }) => resourceName === bundle,
  );
  return (found?.variables ?? [])
    .filter(({ required }) => required === true)
    .map(({ name: variable, sensitive }) =>
      sensitive === true
        ? {
            name: variable,
            valueFrom: {
              secretKeyRef: {
                name: `deployment-${name}-variables`,
                key: variable,
              },
            },
          }
        : { name: variable, value: `${name}.${project}.example` },
    );
}

function passwordSecret(deployment: DemoDeployment): HubObject[] {
  const sensitive = variablesOf(deployment).some(({ valueFrom }) => valueFrom);
  return sensitive
    ? [
        secret(deployment.project, `deployment-${deployment.name}-variables`, {
          adminPassword: `demo-${deployment.name}`,
        }),
      ]
    : [];
}

function statusOf(deployment: DemoDeployment, { now }: HubContext): JsonObject {
  const { project, name, phase, message, pool, gpuCount } = deployment;
  const runs = phase === 'Running' || phase === 'Degraded';
  const family = demoPools.find(
    candidate => candidate.project === project && candidate.name === pool,
  )?.gpu?.family;
  return {
    observedGeneration: 1,
    phase,
    ...(message ? { message } : {}),
    ...(pool ? { computePoolRef: { name: pool } } : {}),
    profileBundleRef: { name: deployment.bundle, namespace: project },
    ...(pool
      ? {
          resources: [
            {
              apiVersion: 'apps/v1',
              kind: 'Deployment',
              namespace: spokeNamespaceOf(deployment),
              name,
              ready: phase === 'Running',
              ...(message ? { message } : {}),
            },
            {
              apiVersion: 'v1',
              kind: 'Service',
              namespace: spokeNamespaceOf(deployment),
              name,
              ready: true,
            },
          ],
        }
      : {}),
    ...(runs && gpuCount && family
      ? { gpuResources: { used: { [family]: gpuCount } } }
      : {}),
    ...(runs
      ? {
          endpoints: [
            {
              name: deployment.model ? 'openai' : 'web',
              url: `https://${name}.${project}.example${
                deployment.model ? '/v1' : ''
              }`,
              type: deployment.model ? 'openai' : 'web',
            },
          ],
        }
      : {}),
    conditions: [
      condition(
        'Ready',
        phase === 'Running' ? 'True' : 'False',
        phase,
        message ?? 'Everything is ready',
        timeBefore(now, Math.min(deployment.ageDays, 1)),
      ),
    ],
  };
}
