import { parseTenant } from '../tenant/tenant';
import { projectRequestSchema } from './projectRequest';
import { projectWarnings } from './projectWarnings';

function tenant(spec: object) {
  return parseTenant({
    apiVersion: 'spectrocloud.com/v1alpha1',
    kind: 'Tenant',
    metadata: { name: 'meridian' },
    spec: { tenantRoleMapping: { groups: ['admins'] }, ...spec },
  }).value;
}

const request = (extra: object) =>
  projectRequestSchema.parse({
    tenant: 'meridian',
    name: 'vision',
    displayName: 'Vision',
    settings: { mode: 'inherit' },
    roleMapping: { admin: ['a'], editor: ['a'], viewer: ['a'] },
    computeConfig: {
      name: 'defaults',
      controlPlanePool: { nodeCount: 1, workerNodeEligible: true },
    },
    ...extra,
  });

function warnings(extra: object, spec: object) {
  const found = tenant(spec);
  return found && projectWarnings(request(extra), found);
}

const SETTINGS = { settingsRef: { name: 'default', namespace: 'tenant-m' } };

describe('warnings about a new Project', () => {
  it('names the limit of the Tenant that a limit is above, whatever its spelling', () => {
    const gpuResources = {
      limits: [
        { family: 'A-100', count: 9 },
        { family: 'NVIDIA H100', count: 4 },
        { family: 'NVIDIA L40S', count: 3 },
      ],
    };

    expect(
      warnings(
        { gpuResources },
        {
          ...SETTINGS,
          gpuResources: { limits: { 'NVIDIA-A100': 8, Default: 3 } },
        },
      ),
    ).toMatchObject([
      {
        code: 'project.gpuLimit.aboveTenant',
        path: 'gpuResources.limits[0].count',
        message: expect.stringContaining('8'),
      },
      { path: 'gpuResources.limits[1].count' },
    ]);
  });

  it('warns when there are no Settings to inherit', () => {
    expect(warnings({}, {})).toMatchObject([
      {
        code: 'project.settings.noDefault',
        path: 'settings',
        message: expect.stringContaining('meridian'),
      },
    ]);
  });

  it('says nothing without a reason', () => {
    expect(warnings({}, SETTINGS)).toEqual([]);
    expect(
      warnings({ settings: { mode: 'existing', name: 'own' } }, {}),
    ).toEqual([]);
  });
});
