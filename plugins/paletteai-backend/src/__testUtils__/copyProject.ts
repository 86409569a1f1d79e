import type { TestHub } from './TestHub';

const API = '/apis/spectrocloud.com';
const RBAC = '/apis/rbac.authorization.k8s.io/v1';
const COPIED = [
  [RBAC, 'roles'],
  [RBAC, 'rolebindings'],
  [`${API}/v1alpha1`, 'projects'],
  [`${API}/v1alpha1`, 'computepools'],
  [`${API}/v1alpha1`, 'aiworkloads'],
  [`${API}/v1alpha1`, 'computes'],
  [`${API}/v1beta1`, 'profilebundles'],
];

/** Puts a project like another one onto a hub, with its roles and with what is in it. */
export async function copyProject(
  from: TestHub,
  to: TestHub,
  source: string,
  name: string,
  rename: (text: string) => string = text => text,
): Promise<void> {
  await to.create('/api/v1/namespaces', { metadata: { name } });
  for (const [api, plural] of COPIED) {
    const { body } = await from.send(
      'GET',
      `${api}/namespaces/${source}/${plural}`,
    );
    for (const item of body.items) {
      const { status: _, metadata, ...rest } = item;
      await to.create(`${api}/namespaces/${name}/${plural}`, {
        apiVersion: body.apiVersion,
        kind: body.kind.replace(/List$/, ''),
        ...JSON.parse(rename(JSON.stringify(rest))),
        metadata: {
          name: metadata.name === source ? name : metadata.name,
          namespace: name,
          labels: metadata.labels,
        },
      });
    }
  }
}
