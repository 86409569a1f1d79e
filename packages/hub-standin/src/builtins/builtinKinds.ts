import type { BuiltinKind } from './BuiltinKind';
import {
  bindingColumns,
  configMapColumns,
  createdAtColumns,
  eventColumns,
  leaseColumns,
  namespaceColumns,
  resourceQuotaColumns,
  secretColumns,
} from './columns/builtinColumns';
import { definitionStrategy } from './strategies/definitionStrategy';
import { leaseStrategy } from './strategies/leaseStrategy';
import { namespaceStrategy } from './strategies/namespaceStrategy';
import {
  clusterRoleBindingStrategy,
  clusterRoleStrategy,
  roleBindingStrategy,
  roleStrategy,
} from './strategies/rbacStrategies';
import { configMapStrategy, secretStrategy } from './strategies/secretStrategy';
import { plainKinds } from './plainKinds';
import { workloadKinds } from './workloadKinds';

const core = { group: '', version: 'v1' };
const rbac = { group: 'rbac.authorization.k8s.io', version: 'v1' };

/** Every kind that is served without a definition, reviews apart. */
export const builtinKinds: readonly BuiltinKind[] = [
  {
    ...core,
    kind: 'ConfigMap',
    plural: 'configmaps',
    namespaced: true,
    shortNames: ['cm'],
    columns: configMapColumns,
    strategy: configMapStrategy,
  },
  {
    ...core,
    kind: 'Event',
    plural: 'events',
    namespaced: true,
    shortNames: ['ev'],
    columns: eventColumns,
    selectableFields: [
      'involvedObject.kind',
      'involvedObject.namespace',
      'involvedObject.name',
      'involvedObject.uid',
      'involvedObject.apiVersion',
      'involvedObject.resourceVersion',
      'involvedObject.fieldPath',
      'reason',
      'reportingComponent',
      'source',
      'type',
    ],
    strategy: { allowsCreateOnUpdate: true },
  },
  {
    ...core,
    kind: 'Namespace',
    plural: 'namespaces',
    namespaced: false,
    shortNames: ['ns'],
    hasStatus: true,
    verbs: ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'],
    subresources: { finalize: { kind: 'Namespace', verbs: ['update'] } },
    columns: namespaceColumns,
    selectableFields: ['status.phase'],
    strategy: namespaceStrategy,
  },
  {
    ...core,
    kind: 'ResourceQuota',
    plural: 'resourcequotas',
    namespaced: true,
    shortNames: ['quota'],
    hasStatus: true,
    columns: resourceQuotaColumns,
    strategy: {
      returnsDeletedObject: true,
      prepareForCreate(object) {
        object.status = {};
      },
    },
  },
  {
    ...core,
    kind: 'Secret',
    plural: 'secrets',
    namespaced: true,
    columns: secretColumns,
    selectableFields: ['type'],
    strategy: secretStrategy,
  },
  {
    ...core,
    kind: 'ServiceAccount',
    plural: 'serviceaccounts',
    namespaced: true,
    shortNames: ['sa'],
    subresources: {
      token: {
        group: 'authentication.k8s.io',
        version: 'v1',
        kind: 'TokenRequest',
        verbs: ['create'],
      },
    },
    strategy: { returnsDeletedObject: true },
  },
  {
    group: 'coordination.k8s.io',
    version: 'v1',
    kind: 'Lease',
    plural: 'leases',
    namespaced: true,
    columns: leaseColumns,
    strategy: leaseStrategy,
  },
  {
    ...rbac,
    kind: 'ClusterRole',
    plural: 'clusterroles',
    namespaced: false,
    columns: createdAtColumns,
    strategy: clusterRoleStrategy,
  },
  {
    ...rbac,
    kind: 'ClusterRoleBinding',
    plural: 'clusterrolebindings',
    namespaced: false,
    columns: bindingColumns,
    strategy: clusterRoleBindingStrategy,
  },
  {
    ...rbac,
    kind: 'Role',
    plural: 'roles',
    namespaced: true,
    columns: createdAtColumns,
    strategy: roleStrategy,
  },
  {
    ...rbac,
    kind: 'RoleBinding',
    plural: 'rolebindings',
    namespaced: true,
    columns: bindingColumns,
    strategy: roleBindingStrategy,
  },
  {
    group: 'apiextensions.k8s.io',
    version: 'v1',
    kind: 'CustomResourceDefinition',
    plural: 'customresourcedefinitions',
    namespaced: false,
    shortNames: ['crd', 'crds'],
    categories: ['api-extensions'],
    hasStatus: true,
    columns: createdAtColumns,
    strategy: definitionStrategy,
  },
  ...workloadKinds,
  ...plainKinds,
];
