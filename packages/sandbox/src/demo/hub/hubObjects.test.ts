import { FakeClock } from '@paletteai/backstage-plugin-paletteai-node/testUtils';
import {
  KubernetesApi,
  hubDefinitions,
  hubPolicies,
  createKubernetesApi,
} from '@paletteai/hub-standin';
import { createObjects } from '../createObjects';
import { demoDeployments } from '../deployments/demoDeployments';
import { demoTenants, demoUsers } from '../organisation/demoOrganisation';
import { clusterUidOf } from '../palette/demoClusters';
import { demoPalette } from '../palette/demoPalette';
import { demoPools } from '../pools/demoPools';
import { hubObjects, isBeingDeleted } from './hubObjects';
import { portalObjects } from './portalObjects';
import { spokeObjects } from './spokeObjects';

const context = {
  now: FakeClock.create({ start: '2026-01-15T09:00:00Z' }).now(),
  paletteUrl: 'http://127.0.0.1:7400/palette',
  kubeconfigFor: (uid: string) => `kubeconfig of ${uid}`,
};

describe('the demo', () => {
  let hub: KubernetesApi | undefined;
  afterEach(() => hub?.stop());

  it('has two tenants, six projects, forty machines, and users of every role', () => {
    expect(demoTenants).toHaveLength(2);
    expect(demoTenants.flatMap(({ projects }) => projects)).toHaveLength(6);
    const palette = demoPalette(context.now);
    expect(palette.edgeHosts).toHaveLength(40);
    expect(new Set(palette.edgeHosts.map(({ uid }) => uid)).size).toBe(40);
    const kinds = palette.edgeHosts.map(
      ({ device }) => device.gpus?.[0]?.model ?? 'CPU only',
    );
    expect([...new Set(kinds)].sort()).toEqual([
      'AD102GL [L40S]',
      'CPU only',
      'GA100 [A100 PCIe 40GB]',
      'GH100 [H100 SXM5 80GB]',
    ]);
    expect(demoUsers).toHaveLength(10);
  });

  it('has pools and deployments in every phase', () => {
    expect(new Set(demoPools.map(({ phase }) => phase)).size).toBe(7);
    expect(new Set(demoDeployments.map(({ phase }) => phase)).size).toBe(7);
    const models = demoDeployments.filter(({ model }) => model);
    expect(models.length).toBeGreaterThan(4);
    expect(demoDeployments.length - models.length).toBeGreaterThan(4);
  });

  it('gives no machine to two clusters, and only machines of its Palette project', () => {
    const { clusters, edgeHosts } = demoPalette(context.now);
    const used = clusters.flatMap(cluster =>
      cluster.pools.flatMap(pool =>
        pool.cloudConfig.edgeHosts.map(({ hostUid }) => {
          const host = edgeHosts.find(({ uid }) => uid === hostUid);
          expect([cluster.name, host?.projectUid]).toEqual([
            cluster.name,
            cluster.projectUid,
          ]);
          return hostUid;
        }),
      ),
    );
    expect(new Set(used).size).toBe(used.length);
  });

  it('is the same in every run', () => {
    expect(hubObjects(context)).toEqual(hubObjects(context));
    expect(demoPalette(context.now)).toEqual(demoPalette(context.now));
  });

  it('is accepted by the hub, strictly', () => {
    hub = createKubernetesApi({
      crds: hubDefinitions(),
      policies: hubPolicies(),
    });
    const objects = hubObjects(context);
    createObjects(hub, [...portalObjects(), ...objects]);
    const list = (kind: string, version: string) =>
      hub?.objects.list({ kind, apiVersion: `spectrocloud.com/${version}` });
    expect(list('Project', 'v1alpha1')).toHaveLength(6);
    expect(list('ComputePool', 'v1alpha1')).toHaveLength(demoPools.length);
    expect(list('AIWorkload', 'v1alpha1')).toHaveLength(demoDeployments.length);
    expect(list('ProfileBundle', 'v1beta1')?.length).toBeGreaterThan(20);
    const leaving = list('ComputePool', 'v1alpha1')?.filter(
      ({ metadata }) => metadata.deletionTimestamp,
    );
    expect(leaving?.map(({ metadata }) => metadata.name)).toEqual([
      'lidar-legacy',
    ]);
    expect(objects.filter(isBeingDeleted)).toHaveLength(2);

    const event = hub.objects.get({
      apiVersion: 'v1',
      kind: 'Event',
      namespace: 'driver-assist',
      name: 'lidar-legacy.deleting',
    });
    expect(event?.involvedObject).toMatchObject({
      uid: leaving?.[0].metadata.uid,
    });
  });

  it('is accepted by the spokes', () => {
    const uid = demoPools.map(clusterUidOf).find(Boolean) ?? '';
    hub = createKubernetesApi();
    createObjects(hub, spokeObjects(uid));
    const deployments = hub.objects.list({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
    });
    expect(deployments.map(({ metadata }) => metadata.name)).toEqual([
      'ct-triage',
    ]);
  });

  it('says which object was refused, without its content', () => {
    hub = createKubernetesApi();
    const refused = () =>
      createObjects(hub ?? createKubernetesApi(), [
        {
          apiVersion: 'v1',
          kind: 'Secret',
          metadata: { name: 'Not A Name', namespace: 'default' },
          data: { key: 'c2VjcmV0LXZhbHVl' },
        },
      ]);
    expect(refused).toThrow('could not create Secret default/Not A Name');
    expect(refused).not.toThrow('c2VjcmV0');
  });
});
