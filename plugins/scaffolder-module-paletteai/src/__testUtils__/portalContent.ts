import {
  computePoolView,
  FakePaletteAiApi,
  FakePaletteAiContent,
  profileBundleView,
  projectView,
  tenantView,
} from '@paletteai/backstage-plugin-paletteai-react/testUtils';

/** A hub with a Tenant, a Project and a person with full access. */
export function portalApi(
  content: Partial<FakePaletteAiContent> = {},
): FakePaletteAiApi {
  return FakePaletteAiApi.create({
    tenants: [tenantView({ name: 'acme', displayName: 'Acme' })],
    projects: [projectView({ name: 'nlp', displayName: 'NLP' })],
    computePools: [
      computePoolView({
        name: 'nlp-small',
        namespace: 'nlp',
        gpuCapacity: { 'NVIDIA A100': 4 },
        gpuUsed: { 'NVIDIA A100': 3 },
      }),
      computePoolView({
        name: 'nlp-large',
        namespace: 'nlp',
        gpuCapacity: { 'NVIDIA A100': 8 },
        gpuUsed: { 'NVIDIA A100': 2 },
      }),
    ],
    profileBundles: [
      profileBundleView({
        name: 'edge-v1',
        namespace: 'nlp',
        bundleName: 'edge',
        displayName: 'Edge',
        type: 'Infrastructure',
        version: 'v1',
      }),
      ...['v1', 'v2'].map(version =>
        profileBundleView({
          name: `notebooks-${version}`,
          namespace: 'nlp',
          bundleName: 'notebooks',
          displayName: 'Notebooks',
          type: 'Application',
          version,
          resourceRequirements: { gpu: { gpuCount: 2 } },
          variables: [
            {
              name: 'hostName',
              displayName: 'Host name',
              type: 'string',
              scope: 'Workload',
              required: true,
              sensitive: false,
              enum: [],
              pattern: '^[a-z0-9.-]+$',
            },
            {
              name: 'replicas',
              displayName: 'Replicas',
              type: 'integer',
              scope: 'Workload',
              required: false,
              sensitive: false,
              default: '1',
              enum: [],
              minimum: 1,
              maximum: 8,
            },
            {
              name: 'size',
              displayName: 'Size',
              type: 'string',
              scope: 'Workload',
              required: false,
              sensitive: false,
              enum: ['small', 'large'],
            },
            {
              name: 'password',
              displayName: 'Password',
              type: 'string',
              scope: 'Workload',
              required: true,
              sensitive: true,
              enum: [],
            },
          ],
        }),
      ),
    ],
    access: {
      roles: ['tenantAdmin'],
      allowed: ['project.create', 'computePool.create', 'appDeployment.create'],
      adminGroups: ['acme-admins'],
      decidedBy: 'hub',
    },
    ...content,
  });
}
