import { KubernetesObject, Sandbox } from '@paletteai/sandbox';

const GROUP = 'spectrocloud.com';
const RBAC = 'rbac.authorization.k8s.io/v1';
const COPIED = [
  { apiVersion: RBAC, kind: 'Role' },
  { apiVersion: RBAC, kind: 'RoleBinding' },
  { apiVersion: `${GROUP}/v1alpha1`, kind: 'Project' },
  { apiVersion: `${GROUP}/v1alpha1`, kind: 'ComputePool' },
  { apiVersion: `${GROUP}/v1alpha1`, kind: 'AIWorkload' },
  { apiVersion: `${GROUP}/v1alpha1`, kind: 'Compute' },
  { apiVersion: `${GROUP}/v1beta1`, kind: 'ProfileBundle' },
];

/** Puts a project like another one onto a hub, with its roles and with what is in it. */
export function copyProject(
  from: Sandbox,
  to: Sandbox,
  source: string,
  name: string,
  rename: (text: string) => string = text => text,
): void {
  to.hub.objects.create({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name },
  });
  for (const kind of COPIED) {
    for (const object of from.hub.objects.list(kind, source)) {
      to.hub.objects.create(inNamespace(object, source, name, rename));
    }
  }
}

function inNamespace(
  object: KubernetesObject,
  source: string,
  name: string,
  rename: (text: string) => string,
) {
  const { status: _, metadata, ...rest } = object;
  const copy = JSON.parse(rename(JSON.stringify(rest)));
  return {
    ...copy,
    metadata: {
      name: metadata.name === source ? name : metadata.name,
      namespace: name,
      labels: metadata.labels,
    },
  };
}
