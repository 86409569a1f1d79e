import type { ObjectInput } from '../ObjectInput';
import type { PolicyRule } from './PolicyRule';

const apiVersion = 'rbac.authorization.k8s.io/v1';
const labels = { 'kubernetes.io/bootstrapping': 'rbac-defaults' };
const annotations = { 'rbac.authorization.kubernetes.io/autoupdate': 'true' };

const read = ['get', 'list', 'watch'];
const write = ['create', 'delete', 'deletecollection', 'patch', 'update'];

const discoveryPaths = [
  '/api',
  '/api/*',
  '/apis',
  '/apis/*',
  '/healthz',
  '/livez',
  '/openapi',
  '/openapi/*',
  '/readyz',
  '/version',
  '/version/',
];

const workloads: PolicyRule[] = [
  {
    apiGroups: [''],
    resources: [
      'configmaps',
      'events',
      'pods',
      'pods/status',
      'resourcequotas',
      'serviceaccounts',
      'services',
    ],
    verbs: read,
  },
  {
    apiGroups: ['apps'],
    resources: [
      'deployments',
      'deployments/scale',
      'deployments/status',
      'statefulsets',
      'statefulsets/scale',
      'statefulsets/status',
    ],
    verbs: read,
  },
  { apiGroups: ['batch'], resources: ['jobs', 'jobs/status'], verbs: read },
  { apiGroups: [''], resources: ['namespaces'], verbs: read },
];

const editing: PolicyRule[] = [
  {
    apiGroups: [''],
    resources: [
      'configmaps',
      'events',
      'pods',
      'secrets',
      'serviceaccounts',
      'services',
    ],
    verbs: write,
  },
  { apiGroups: [''], resources: ['secrets'], verbs: read },
  { apiGroups: [''], resources: ['serviceaccounts'], verbs: ['impersonate'] },
  { apiGroups: [''], resources: ['serviceaccounts/token'], verbs: ['create'] },
  {
    apiGroups: ['apps'],
    resources: [
      'deployments',
      'deployments/scale',
      'statefulsets',
      'statefulsets/scale',
    ],
    verbs: write,
  },
  { apiGroups: ['batch'], resources: ['jobs'], verbs: write },
  {
    apiGroups: ['coordination.k8s.io'],
    resources: ['leases'],
    verbs: [...write, ...read],
  },
];

const administering: PolicyRule[] = [
  {
    apiGroups: ['authorization.k8s.io'],
    resources: ['localsubjectaccessreviews'],
    verbs: ['create'],
  },
  {
    apiGroups: ['rbac.authorization.k8s.io'],
    resources: ['rolebindings', 'roles'],
    verbs: [...write, ...read],
  },
];

const selfReviews: PolicyRule[] = [
  {
    apiGroups: ['authorization.k8s.io'],
    resources: ['selfsubjectaccessreviews', 'selfsubjectrulesreviews'],
    verbs: ['create'],
  },
  {
    apiGroups: ['authentication.k8s.io'],
    resources: ['selfsubjectreviews'],
    verbs: ['create'],
  },
];

const everything: PolicyRule[] = [
  { apiGroups: ['*'], resources: ['*'], verbs: ['*'] },
  { nonResourceURLs: ['*'], verbs: ['*'] },
];

const publicPaths = ['/healthz', '/livez', '/readyz', '/version', '/version/'];

/** The roles and bindings that every cluster starts with, as far as users meet them. */
export const bootstrapPolicy: readonly ObjectInput[] = [
  clusterRole('cluster-admin', everything),
  clusterRole('admin', [...administering, ...editing, ...workloads]),
  clusterRole('edit', [...editing, ...workloads]),
  clusterRole('view', workloads),
  clusterRole('system:basic-user', selfReviews),
  clusterRole('system:discovery', [
    { nonResourceURLs: discoveryPaths, verbs: ['get'] },
  ]),
  clusterRole('system:public-info-viewer', [
    { nonResourceURLs: publicPaths, verbs: ['get'] },
  ]),
  binding('cluster-admin', ['system:masters']),
  binding('system:basic-user', ['system:authenticated']),
  binding('system:discovery', ['system:authenticated']),
  binding('system:public-info-viewer', [
    'system:authenticated',
    'system:unauthenticated',
  ]),
];

function clusterRole(name: string, rules: PolicyRule[]): ObjectInput {
  return {
    apiVersion,
    kind: 'ClusterRole',
    metadata: { name, labels, annotations },
    rules,
  };
}

function binding(name: string, groups: string[]): ObjectInput {
  return {
    apiVersion,
    kind: 'ClusterRoleBinding',
    metadata: { name, labels, annotations },
    roleRef: {
      apiGroup: 'rbac.authorization.k8s.io',
      kind: 'ClusterRole',
      name,
    },
    subjects: groups.map(group => ({
      apiGroup: 'rbac.authorization.k8s.io',
      kind: 'Group',
      name: group,
    })),
  };
}
