import { describeWithKubernetes } from '@paletteai/envtest';
import { ManualClock } from '@paletteai/hub-standin';
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
        now: ManualClock.create().now(),
        paletteUrl: 'http://127.0.0.1:7400/palette',
        kubeconfigFor: uid => `kubeconfig of ${uid}`,
      }),
      ...spokeObjects(demoPools.map(clusterUidOf).find(Boolean) ?? ''),
    ]);
    expect(refused).toEqual([]);
    await client.close();
  }, 120_000);
});
