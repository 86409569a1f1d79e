import type { ObjectInput } from '../ObjectClient';
import type { PolicyRule } from './RbacAuthorizer';

const apiVersion = 'rbac.authorization.k8s.io/v1';
const labels = { 'kubernetes.io/bootstrapping': 'rbac-defaults' };
const annotations = { 'rbac.authorization.kubernetes.io/autoupdate': 'true' };

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

/** The roles and bindings that every cluster starts with, as far as the suite needs them. */
export const bootstrapPolicy: readonly ObjectInput[] = [
  clusterRole('cluster-admin', everything),
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
