import type { TypeTable } from '../TypeTable';

/** Roles and their bindings. */
export const rbacTypes: TypeTable = {
  AggregationRule: `
    clusterRoleSelectors [LabelSelector]`,
  ClusterRole: `
    aggregationRule AggregationRule; apiVersion string; kind string;
    metadata ObjectMeta struct; rules [PolicyRule]`,
  ClusterRoleBinding: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    roleRef! RoleRef struct; subjects [Subject]`,
  PolicyRule: `
    apiGroups [string]; nonResourceURLs [string]; resourceNames [string];
    resources [string]; verbs! [string]`,
  Role: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    rules [PolicyRule]`,
  RoleBinding: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    roleRef! RoleRef struct; subjects [Subject]`,
  RoleRef: `
    (atomic); apiGroup string; kind! string; name! string`,
  Subject: `
    (atomic); apiGroup string; kind! string; name! string; namespace string`,
};
