const clusterScoped = [
  'Namespace',
  'Tenant',
  'ClusterRole',
  'ClusterRoleBinding',
];

/** Where objects of the kinds that the controllers write are. @internal */
export function collectionPath(object: {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name?: string; readonly namespace?: string };
}): string {
  const { apiVersion, kind, metadata } = object;
  const root = apiVersion.includes('/') ? `/apis/${apiVersion}` : '/api/v1';
  const plural = `${kind.toLowerCase()}s`;
  return clusterScoped.includes(kind)
    ? `${root}/${plural}`
    : `${root}/namespaces/${metadata.namespace}/${plural}`;
}
