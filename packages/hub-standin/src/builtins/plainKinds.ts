import type { BuiltinKind } from './BuiltinKind';

const plain = { namespaced: true, hasStatus: true };
const storesStatus: BuiltinKind['strategy'] = {
  prepareForCreate(object) {
    object.status = {};
  },
};
const counted: BuiltinKind['strategy'] = {
  ...storesStatus,
  countsGenerations: true,
};

/**
 * Kinds that tools expect to find, such as `kubectl apply --prune` and `kubectl describe`: they are
 * stored and checked by their types, and nothing acts on them.
 */
export const plainKinds: readonly BuiltinKind[] = [
  {
    ...plain,
    hasStatus: false,
    group: '',
    version: 'v1',
    kind: 'Endpoints',
    plural: 'endpoints',
    shortNames: ['ep'],
    deprecationWarning:
      'v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice',
  },
  {
    ...plain,
    hasStatus: false,
    group: '',
    version: 'v1',
    kind: 'LimitRange',
    plural: 'limitranges',
    shortNames: ['limits'],
  },
  {
    ...plain,
    group: '',
    version: 'v1',
    kind: 'PersistentVolume',
    plural: 'persistentvolumes',
    namespaced: false,
    shortNames: ['pv'],
    strategy: storesStatus,
  },
  {
    ...plain,
    group: '',
    version: 'v1',
    kind: 'PersistentVolumeClaim',
    plural: 'persistentvolumeclaims',
    shortNames: ['pvc'],
    strategy: storesStatus,
  },
  {
    ...plain,
    group: '',
    version: 'v1',
    kind: 'ReplicationController',
    plural: 'replicationcontrollers',
    shortNames: ['rc'],
    categories: ['all'],
    strategy: counted,
  },
  {
    ...plain,
    group: 'apps',
    version: 'v1',
    kind: 'DaemonSet',
    plural: 'daemonsets',
    shortNames: ['ds'],
    categories: ['all'],
    strategy: counted,
  },
  {
    ...plain,
    group: 'apps',
    version: 'v1',
    kind: 'ReplicaSet',
    plural: 'replicasets',
    shortNames: ['rs'],
    categories: ['all'],
    strategy: counted,
  },
  {
    ...plain,
    group: 'batch',
    version: 'v1',
    kind: 'CronJob',
    plural: 'cronjobs',
    shortNames: ['cj'],
    categories: ['all'],
    strategy: counted,
  },
  {
    ...plain,
    group: 'networking.k8s.io',
    version: 'v1',
    kind: 'Ingress',
    plural: 'ingresses',
    shortNames: ['ing'],
    strategy: counted,
  },
];
