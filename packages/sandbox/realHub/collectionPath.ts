import { HubObject } from '../src/demo';

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

/** Where objects of the demo are created in a Kubernetes API. */
export function collectionPath({
  apiVersion,
  kind,
  metadata,
}: HubObject): string {
  const root = apiVersion.includes('/') ? `/apis/${apiVersion}` : '/api/v1';
  const plural = irregular[kind] ?? `${kind.toLowerCase()}s`;
  return clusterScoped.includes(kind)
    ? `${root}/${plural}`
    : `${root}/namespaces/${metadata.namespace}/${plural}`;
}
