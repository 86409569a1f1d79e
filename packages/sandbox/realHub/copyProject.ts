import type { TestHub } from './TestHub';

const API = '/apis/spectrocloud.com';
const RBAC = '/apis/rbac.authorization.k8s.io/v1';
const FRAME = [
  [RBAC, 'roles'],
  [RBAC, 'rolebindings'],
  [`${API}/v1alpha1`, 'projects'],
];
const CONTENTS = [
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
  await copy([...FRAME, ...CONTENTS], from, to, source, name, rename);
}

/** Puts what is in a project into a namespace that is there. */
export async function copyContents(
  from: TestHub,
  to: TestHub,
  source: string,
  name: string,
): Promise<void> {
  await copy(CONTENTS, from, to, source, name, text => text);
}

async function copy(
  kinds: readonly (readonly string[])[],
  from: TestHub,
  to: TestHub,
  source: string,
  name: string,
  rename: (text: string) => string,
): Promise<void> {
  for (const [api, plural] of kinds) {
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
