import { FakeClock } from '@paletteai/backstage-plugin-paletteai-node/testUtils';
import { describeWithKubernetes } from '@paletteai/envtest';
import { putDemo } from '../../../realHub/putDemo';
import { clusterUidOf } from '../palette/demoClusters';
import { demoPools } from '../pools/demoPools';
import { hubObjects } from './hubObjects';
import { portalObjects } from './portalObjects';
import { spokeObjects } from './spokeObjects';

describeWithKubernetes('the demo on a real Kubernetes API server', envtest => {
  it('is accepted, strictly, with every status', async () => {
    const client = envtest().client();
    const refused = await putDemo(client, [
      ...portalObjects(),
      ...hubObjects({
        now: FakeClock.create({ start: '2026-01-15T09:00:00Z' }).now(),
        paletteUrl: 'http://127.0.0.1:7400/palette',
        kubeconfigFor: uid => `kubeconfig of ${uid}`,
      }),
      ...spokeObjects(demoPools.map(clusterUidOf).find(Boolean) ?? ''),
    ]);
    expect(refused).toEqual([]);
    await client.close();
  }, 120_000);
});
