import { describeWithKubernetes } from '@paletteai/envtest';
import { ManualClock } from '../../clock';
import { clusterUidOf } from '../palette/demoClusters';
import { demoPools } from '../pools/demoPools';
import { HubObject } from './HubObject';
import { hubObjects, isBeingDeleted } from './hubObjects';
import { spokeObjects } from './spokeObjects';

const clusterScoped = [
  'Namespace',
  'Tenant',
  'ClusterRole',
  'ClusterRoleBinding',
];
const irregular: Readonly<Record<string, string>> = {
  Settings: 'settings',
  ScalingPolicy: 'scalingpolicies',
};

function collectionPath({ apiVersion, kind, metadata }: HubObject): string {
  const root = apiVersion.includes('/') ? `/apis/${apiVersion}` : '/api/v1';
  const plural = irregular[kind] ?? `${kind.toLowerCase()}s`;
  return clusterScoped.includes(kind)
    ? `${root}/${plural}`
    : `${root}/namespaces/${metadata.namespace}/${plural}`;
}

describeWithKubernetes('the demo on a real Kubernetes API server', envtest => {
  it('is accepted, strictly, with every status', async () => {
    const client = envtest().client();
    const query = { fieldValidation: 'Strict' };
    const objects = [
      ...hubObjects({
        now: ManualClock.create().now(),
        paletteUrl: 'http://127.0.0.1:7400/palette',
        kubeconfigFor: uid => `kubeconfig of ${uid}`,
      }),
      ...spokeObjects(demoPools.map(clusterUidOf).find(Boolean) ?? ''),
    ];
    const refused: string[] = [];
    for (const object of objects) {
      const path = collectionPath(object);
      const answers = [await client.create(path, object, { query })];
      if (object.status) {
        const own = `${path}/${object.metadata.name}`;
        answers.push(
          await client.request('PATCH', `${own}/status`, {
            query,
            body: { status: object.status },
            headers: { 'content-type': 'application/merge-patch+json' },
          }),
        );
        if (isBeingDeleted(object)) {
          answers.push(await client.delete(own));
        }
      }
      refused.push(
        ...answers
          .filter(({ status }) => status > 201)
          .map(({ body }) => `${path}: ${JSON.stringify(body)}`),
      );
    }
    expect(refused).toEqual([]);
    await client.close();
  }, 120_000);
});
