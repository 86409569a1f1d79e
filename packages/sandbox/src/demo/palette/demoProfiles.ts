import { ClusterProfileRecord, identifier } from '../../palette';
import { demoTenants } from '../organisation/demoOrganisation';

/** The uid of a version of a cluster profile. @internal */
export function profileVersionUid(
  orgName: string,
  name: string,
  version: string,
): string {
  return identifier('profile', orgName, name, version);
}

const day = 86_400_000;

const clusterVariables = [
  {
    name: 'podCidr',
    displayName: 'Pod network',
    description: 'CIDR of the pods; must not overlap with the site network',
    format: 'ipv4cidr',
    inputType: 'text',
    defaultValue: '100.64.0.0/18',
    regex: '^\\d{1,3}(\\.\\d{1,3}){3}/\\d{1,2}$',
    required: true,
    immutable: true,
  },
  {
    name: 'registryMirror',
    displayName: 'Registry mirror',
    description: 'Image registry mirror at the site',
    format: 'string',
    inputType: 'text',
    defaultValue: '',
    required: false,
  },
];

/** The same cluster profiles in each organization. @internal */
export function demoProfiles(now: number): ClusterProfileRecord[] {
  return demoTenants.flatMap(({ orgName }) => [
    profile(orgName, 'edge-kubernetes', 'infra', now - 120 * day, {
      '1.2.0': '1.31.6',
      '1.3.0': '1.32.4',
    }),
    profile(orgName, 'edge-gpu-full', 'cluster', now - 60 * day, {
      '2.0.0': '1.32.4',
    }),
    profile(orgName, 'gpu-operator', 'add-on', now - 90 * day, {
      '25.3.0': '',
    }),
  ]);
}

function profile(
  orgName: string,
  name: string,
  type: ClusterProfileRecord['type'],
  createdAt: number,
  kubernetesVersions: Readonly<Record<string, string>>,
): ClusterProfileRecord {
  const isAddOn = type === 'add-on';
  return {
    name,
    tenantUid: identifier('palette-tenant', orgName),
    type,
    cloudType: isAddOn ? 'all' : 'edge-native',
    createdAt,
    versions: Object.entries(kubernetesVersions).map(
      ([version, kubernetes]) => ({
        uid: profileVersionUid(orgName, name, version),
        version,
        packs: isAddOn
          ? [{ name: 'nvidia-gpu-operator', layer: 'addon', tag: version }]
          : infrastructurePacks(kubernetes),
        variables: isAddOn ? [] : clusterVariables,
      }),
    ),
  };
}

function infrastructurePacks(kubernetes: string) {
  return [
    { name: 'edge-native-byoi', layer: 'os', tag: '2.1.0' },
    { name: 'edge-k8s', layer: 'k8s', tag: kubernetes },
    { name: 'cni-cilium-oss', layer: 'cni', tag: '1.17.2' },
    { name: 'csi-local-path-provisioner', layer: 'csi', tag: '0.0.31' },
  ];
}
