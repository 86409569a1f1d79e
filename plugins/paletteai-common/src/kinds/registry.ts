/**
 * Identity of a kind on the Kubernetes API.
 *
 * @public
 */
export type KindDefinition = {
  /** API group; empty for the core group. */
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** Name of the collection in URLs. */
  readonly plural: string;
  readonly namespaced: boolean;
};

/**
 * The kinds that this product reads or writes, by the noun that is used for
 * them everywhere. App and Model Deployments are one kind on the wire.
 *
 * @public
 */
export const KINDS = {
  namespace: core('Namespace', 'namespaces', false),
  secret: core('Secret', 'secrets', true),
  tenant: paletteAi('Tenant', 'tenants', 'v1alpha1', false),
  project: paletteAi('Project', 'projects', 'v1alpha1'),
  settings: paletteAi('Settings', 'settings', 'v1alpha1'),
  compute: paletteAi('Compute', 'computes', 'v1alpha1'),
  computeConfig: paletteAi('ComputeConfig', 'computeconfigs', 'v1alpha1'),
  computePool: paletteAi('ComputePool', 'computepools', 'v1alpha1'),
  scalingPolicy: paletteAi('ScalingPolicy', 'scalingpolicies', 'v1alpha1'),
  aiWorkload: paletteAi('AIWorkload', 'aiworkloads', 'v1alpha1'),
  profileBundle: paletteAi('ProfileBundle', 'profilebundles', 'v1beta1'),
  workloadProfile: paletteAi('WorkloadProfile', 'workloadprofiles', 'v1beta1'),
} as const satisfies Record<string, KindDefinition>;

/**
 * Key of {@link KINDS}.
 *
 * @public
 */
export type KindName = keyof typeof KINDS;

/**
 * The `apiVersion` that objects of a kind carry.
 *
 * @public
 */
export function apiVersionOf(kind: KindDefinition): string {
  return kind.group === '' ? kind.version : `${kind.group}/${kind.version}`;
}

/**
 * Finds the kind of an object from its `apiVersion` and `kind`. The version
 * does not matter, so that objects of a newer version are recognized.
 *
 * @public
 */
export function findKind(
  apiVersion: string,
  kind: string,
): KindName | undefined {
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
  return (Object.keys(KINDS) as KindName[]).find(
    name => KINDS[name].group === group && KINDS[name].kind === kind,
  );
}

function core(
  kind: string,
  plural: string,
  namespaced: boolean,
): KindDefinition {
  return { group: '', version: 'v1', kind, plural, namespaced };
}

function paletteAi(
  kind: string,
  plural: string,
  version: string,
  namespaced = true,
): KindDefinition {
  return { group: 'spectrocloud.com', version, kind, plural, namespaced };
}
