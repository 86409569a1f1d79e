interface PolicyRule {
  readonly apiGroups: string[];
  readonly resources: string[];
  readonly verbs: string[];
}

const read = ['get', 'list', 'watch'];
const all = [...read, 'create', 'update', 'patch', 'delete'];
const change = ['create', 'update', 'patch', 'delete'];

const paletteAi = 'spectrocloud.com';
const fleet = 'fleetconfig.open-cluster-management.io';

/** What teams work with. */
const working = [
  'aiworkloads',
  'componentdefinitions',
  'computepoolevaluations',
  'computepools',
  'definitionrevisions',
  'environments',
  'policydefinitions',
  'profilebundles',
  'scalingpolicies',
  'traitdefinitions',
  'variablesets',
  'workloaddeployments',
  'workloadprofiles',
  'workloads',
];

/** What a team is. */
const governing = ['computeconfigs', 'computes', 'projects', 'settings'];

const core = [
  'configmaps',
  'events',
  'persistentvolumeclaims',
  'pods',
  'services',
  'serviceaccounts',
];

/** @internal */
export type ProjectRole = 'viewer' | 'editor' | 'admin' | 'tenant-admin';

/** The rules of a role in the namespace of a project. @internal */
export function roleRules(role: ProjectRole): PolicyRule[] {
  const everything = [...working, ...governing];
  const reading = [
    rule([paletteAi], everything, read),
    rule([''], core, read),
    rule(['apps'], ['deployments', 'statefulsets'], read),
  ];
  switch (role) {
    case 'viewer':
      return reading;
    case 'editor':
      return [
        ...reading,
        rule([paletteAi], working, change),
        rule([paletteAi], ['projects', 'settings'], ['update', 'patch']),
        // Keys are written and removed, never read.
        rule([''], ['secrets'], change),
      ];
    case 'admin':
      return [
        ...reading,
        rule([paletteAi], everything, change),
        rule([''], ['secrets'], all),
        rule(['source.toolkit.fluxcd.io'], ['*'], all),
      ];
    default:
      return [
        rule([paletteAi], everything, all),
        rule([''], [...core, 'secrets'], all),
        rule(['apps'], ['*'], all),
        rule([fleet], ['hubs', 'spokes'], all),
        rule(['source.toolkit.fluxcd.io'], ['*'], all),
      ];
  }
}

function rule(
  apiGroups: string[],
  resources: string[],
  verbs: string[],
): PolicyRule {
  return { apiGroups, resources, verbs };
}
