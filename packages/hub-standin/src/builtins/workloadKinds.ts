import type { BuiltinKind } from './BuiltinKind';
import {
  deploymentColumns,
  jobColumns,
  podColumns,
  serviceColumns,
  statefulSetColumns,
} from './columns/workloadColumns';
import { serviceStrategy } from './strategies/serviceStrategy';
import {
  deploymentStrategy,
  jobStrategy,
  podStrategy,
  statefulSetStrategy,
} from './strategies/workloadStrategies';

const apps = {
  group: 'apps',
  version: 'v1',
  namespaced: true,
  categories: ['all'],
  hasStatus: true,
  scale: {
    specReplicasPath: '.spec.replicas',
    statusReplicasPath: '.status.replicas',
  },
};

/** The kinds that run something, or make it reachable. */
export const workloadKinds: readonly BuiltinKind[] = [
  {
    group: '',
    version: 'v1',
    kind: 'Pod',
    plural: 'pods',
    namespaced: true,
    shortNames: ['po'],
    categories: ['all'],
    hasStatus: true,
    columns: podColumns,
    selectableFields: [
      'spec.nodeName',
      'spec.restartPolicy',
      'spec.schedulerName',
      'spec.serviceAccountName',
      'spec.hostNetwork',
      'status.phase',
      'status.podIP',
      'status.podIPs',
      'status.nominatedNodeName',
    ],
    strategy: podStrategy,
  },
  {
    group: '',
    version: 'v1',
    kind: 'Service',
    plural: 'services',
    namespaced: true,
    shortNames: ['svc'],
    categories: ['all'],
    hasStatus: true,
    columns: serviceColumns,
    selectableFields: ['spec.clusterIP', 'spec.type'],
    strategy: serviceStrategy,
  },
  {
    ...apps,
    kind: 'Deployment',
    plural: 'deployments',
    shortNames: ['deploy'],
    columns: deploymentColumns,
    strategy: deploymentStrategy,
  },
  {
    ...apps,
    kind: 'StatefulSet',
    plural: 'statefulsets',
    shortNames: ['sts'],
    columns: statefulSetColumns,
    strategy: statefulSetStrategy,
  },
  {
    group: 'batch',
    version: 'v1',
    kind: 'Job',
    plural: 'jobs',
    namespaced: true,
    categories: ['all'],
    hasStatus: true,
    columns: jobColumns,
    selectableFields: ['status.successful'],
    strategy: jobStrategy,
  },
];
