import { hubObject } from '../../__testUtils__/hubObject';
import { parseTenant } from './tenant';

describe('a tenant', () => {
  it('is read with its groups, limits and number of projects', () => {
    const { value, problems } = parseTenant({
      apiVersion: 'spectrocloud.com/v1alpha1',
      kind: 'Tenant',
      metadata: { name: 'acme', uid: 'u', resourceVersion: '3' },
      spec: {
        displayName: 'Acme Research',
        tenantRoleMapping: { groups: ['acme-admins'] },
        settingsRef: { name: 's', namespace: 'tenant-acme' },
        gpuResources: { limits: { Default: 4 } },
      },
      status: {
        childProjectCount: 2,
        gpuResources: { used: { 'NVIDIA-A100': 1 } },
      },
    });
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      kind: 'tenant',
      displayName: 'Acme Research',
      adminGroups: ['acme-admins'],
      settingsRef: { name: 's', namespace: 'tenant-acme' },
      gpuResources: {
        limits: { Default: 4 },
        requests: {},
        used: { 'NVIDIA-A100': 1 },
      },
      childProjectCount: 2,
    });
  });

  it('goes by its resource name when it has no other', () => {
    expect(
      parseTenant(hubObject('Tenant', { spec: { displayName: '' } })).value
        ?.displayName,
    ).toBe('x');
  });
});
