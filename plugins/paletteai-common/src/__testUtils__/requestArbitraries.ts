import fc from 'fast-check';
import {
  AppDeploymentRequest,
  ComputeConfigRequest,
  ComputePoolRequest,
  IntegrationsRequest,
  ModelDeploymentRequest,
  ProjectRequest,
} from '../kinds';
import {
  annotations,
  bundle,
  cluster,
  controlPlane,
  count,
  gpu,
  label,
  labels,
  memory,
  ntpServers,
  optional,
  overlay,
  policy,
  poolName,
  reference,
  resourceGroups,
  sshKeys,
  subdomain,
  taintedControlPlane,
  variables,
  words,
  workerPools,
} from './requestParts';

const clusterDefaults = {
  project: label,
  name: subdomain,
  deletionPolicy: policy,
  sshKeys,
  ntpServers,
  networkOverlay: overlay,
};

export const computeConfigRequests: fc.Arbitrary<ComputeConfigRequest> =
  fc.oneof(
    fc.record({
      ...clusterDefaults,
      controlPlanePool: controlPlane,
      workerPools: workerPools(true),
    }),
    fc.record({
      ...clusterDefaults,
      controlPlanePool: taintedControlPlane,
      workerPools: workerPools(false),
    }),
  );

export const computePoolRequests: fc.Arbitrary<ComputePoolRequest> = fc.record({
  project: label,
  name: poolName,
  description: optional(words),
  labels,
  annotations,
  variant: fc.constantFrom('dedicated' as const, 'shared' as const),
  profileBundle: bundle,
  computeConfig: optional(reference),
  scalingPolicy: optional(subdomain),
  resourceGroups,
  cluster,
  variables,
});

const target: fc.Arbitrary<AppDeploymentRequest['target']> = fc.oneof(
  fc.record({ mode: fc.constant('existing' as const), computePool: poolName }),
  fc.record({
    mode: fc.constant('dedicated' as const),
    name: optional(poolName),
    profileBundle: optional(bundle),
    computeConfig: optional(reference),
    resourceGroups,
    cluster,
  }),
);

const deployment = {
  project: label,
  name: label,
  displayName: optional(words.map(text => `${text}!`)),
  description: optional(words),
  labels,
  annotations,
  target,
  namespace: optional(label),
  variables,
  resources: optional(
    fc.record({ cpuCount: optional(count), memory: optional(memory), gpu }),
  ),
};

export const appDeploymentRequests: fc.Arbitrary<AppDeploymentRequest> =
  fc.record({
    ...deployment,
    profileBundle: bundle,
  });

export const modelDeploymentRequests: fc.Arbitrary<ModelDeploymentRequest> =
  fc.record({
    ...deployment,
    profileBundle: bundle,
    model: fc.record({
      source: fc.constantFrom('HuggingFace' as const, 'NGC' as const),
      id: fc.constantFrom('meta-llama/Llama-3.1-8B', 'nim/meta/llama3'),
      revision: optional(fc.constantFrom('main', '1.8')),
      mode: fc.constantFrom('ModelAsAService' as const, 'Custom' as const),
      exposure: fc.constantFrom('Internal' as const, 'External' as const),
      apiKeySecretRef: optional(
        fc.record({ name: subdomain, key: fc.constant('key') }),
      ),
    }),
  });

const integrationNames = fc.uniqueArray(label, { minLength: 3, maxLength: 3 });

export const integrationsRequests: fc.Arbitrary<IntegrationsRequest> = fc
  .tuple(
    integrationNames,
    subdomain,
    labels,
    annotations,
    fc.boolean(),
    fc.boolean(),
    fc.boolean(),
  )
  .map(
    ([
      names,
      secretName,
      ofIntegration,
      notes,
      skipTlsVerify,
      hasHuggingFace,
      hasNgc,
    ]) => {
      const fields = (name: string) => ({
        name,
        apiKey: undefined,
        secretName,
        labels: ofIntegration,
        annotations: notes,
      });
      return {
        palette: {
          ...fields(names[0]),
          hostUrl: 'https://palette.example.com:8443/base',
          tenant: 'acme',
          projectId: '65f0c0ffee',
          skipTlsVerify,
          certificates: skipTlsVerify
            ? ({ mode: 'none' } as const)
            : ({ mode: 'existing', secretName } as const),
        },
        huggingFace: hasHuggingFace ? fields(names[1]) : undefined,
        ngc: hasNgc ? fields(names[2]) : undefined,
      };
    },
  );

const groups = fc.uniqueArray(
  fc.stringMatching(/^[A-Za-z0-9=,]([A-Za-z0-9 =,._-]{0,20}[A-Za-z0-9])?$/),
  { minLength: 1, maxLength: 3 },
);
const gpuCounts = (families: string[]) =>
  fc.uniqueArray(fc.record({ family: fc.constantFrom(...families), count }), {
    selector: entry => entry.family,
  });

export const projectRequests: fc.Arbitrary<ProjectRequest> = fc.record({
  tenant: label,
  name: label.map(name => `p${name}`),
  displayName: fc.stringMatching(
    /^[A-Za-z0-9]([A-Za-z0-9 ]{0,20}[A-Za-z0-9])?$/,
  ),
  description: optional(words),
  tags: labels,
  settings: fc.oneof(
    fc.record({ mode: fc.constant('inherit' as const) }),
    fc.record({ mode: fc.constant('existing' as const), name: label }),
    fc.record({
      mode: fc.constant('custom' as const),
      name: label,
      integrations: integrationsRequests,
    }),
  ),
  roleMapping: fc.record({ admin: groups, editor: groups, viewer: groups }),
  computeConfig: computeConfigRequests.map(
    ({ project: _, ...config }) => config,
  ),
  gpuResources: fc.record({
    limits: gpuCounts(['NVIDIA-A100', 'NVIDIA-H100', 'Default']),
    requests: fc.constant([]),
  }),
  deploymentNamespaces: optional(
    fc.record({
      allow: fc.uniqueArray(fc.constantFrom('a', 'b'), { minLength: 1 }),
      disallow: fc.constant(['*']),
    }),
  ),
});
