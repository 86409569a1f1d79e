import { builtinSchema } from './builtinTypes';
import { definitionStrategy } from './definitions';
import { objectAt, setDefaults } from './fields';
import { bindingStrategy, roleStrategy } from './roles';
import { invalid } from '../errors';
import { validateLabelName } from '../meta';
import {
  allVerbs,
  defaultStrategy,
  type PrinterColumn,
  type ResourceStrategy,
  type ResourceType,
} from '../resources';

/** A built-in kind: how it differs from most kinds. */
export interface BuiltinKind {
  readonly group: string;
  readonly version?: string;
  readonly kind: string;
  readonly plural: string;
  readonly namespaced: boolean;
  readonly shortNames?: readonly string[];
  readonly categories?: readonly string[];
  readonly hasStatus?: boolean;
  readonly verbs?: readonly string[];
  readonly selectableFields?: readonly string[];
  readonly strategy?: Partial<ResourceStrategy>;
  readonly respond?: ResourceType['respond'];
}

const nameColumn: PrinterColumn = {
  name: 'Name',
  type: 'string',
  jsonPath: '.metadata.name',
  format: 'name',
  description: 'Name must be unique within a namespace.',
};

const ageColumn: PrinterColumn = {
  name: 'Age',
  type: 'date',
  description: 'When the object was created.',
  jsonPath: '.metadata.creationTimestamp',
};

const core = { group: '', namespaced: true };
const rbac = { group: 'rbac.authorization.k8s.io' };
const workload = { namespaced: true, categories: ['all'], hasStatus: true };

type Strategy = BuiltinKind['strategy'];

/** A finalizer in the spec keeps a namespace until it is empty. */
const namespaceStrategy: Strategy = {
  returnsDeletedObject: true,
  validateName: validateLabelName,
  applyDefaults(object) {
    object.metadata.labels = {
      ...object.metadata.labels,
      'kubernetes.io/metadata.name': object.metadata.name ?? '',
    };
  },
  prepareForCreate(object) {
    object.spec = { ...objectAt(object, 'spec'), finalizers: ['kubernetes'] };
    object.status = { phase: 'Active' };
  },
  prepareForUpdate(object, old) {
    object.spec = old.spec;
    object.status = old.status;
  },
};

/** Secrets keep their type, and convert text to bytes. */
const secretStrategy: Strategy = {
  applyDefaults(object) {
    object.type ??= 'Opaque';
    const plain = Object.entries(objectAt(object, 'stringData'));
    if (plain.length > 0) {
      const encoded = plain.map(([key, value]) => [
        key,
        Buffer.from(String(value), 'utf8').toString('base64'),
      ]);
      object.data = {
        ...objectAt(object, 'data'),
        ...Object.fromEntries(encoded),
      };
    }
    delete object.stringData;
  },
  validate: (object, old) =>
    old && object.type !== old.type
      ? [invalid('type', object.type ?? '', 'field is immutable')]
      : [],
};

/** Deployments and StatefulSets. */
const scaledStrategy = workloadStrategy({ replicas: 1 });

const jobStrategy = workloadStrategy({ completions: 1, parallelism: 1 });

function workloadStrategy(
  defaults: Record<string, number>,
): Partial<ResourceStrategy> {
  return {
    countsGenerations: true,
    applyDefaults(object) {
      object.spec ??= {};
      setDefaults(objectAt(object, 'spec'), defaults);
    },
    prepareForCreate(object) {
      object.status = {};
    },
  };
}

/** Every kind that is served without a definition, except for reviews and admission policies. */
export const builtinKinds: readonly BuiltinKind[] = [
  {
    ...core,
    kind: 'ConfigMap',
    plural: 'configmaps',
    shortNames: ['cm'],
  },
  {
    ...core,
    kind: 'Event',
    plural: 'events',
    shortNames: ['ev'],
    selectableFields: [
      'involvedObject.kind',
      'involvedObject.namespace',
      'involvedObject.name',
      'involvedObject.uid',
      'reason',
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
    verbs: allVerbs.filter(verb => verb !== 'deletecollection'),
    selectableFields: ['status.phase'],
    strategy: namespaceStrategy,
  },
  {
    ...core,
    kind: 'ResourceQuota',
    plural: 'resourcequotas',
    shortNames: ['quota'],
    hasStatus: true,
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
    selectableFields: ['type'],
    strategy: secretStrategy,
  },
  {
    ...core,
    kind: 'ServiceAccount',
    plural: 'serviceaccounts',
    shortNames: ['sa'],
    strategy: { returnsDeletedObject: true },
  },
  {
    ...core,
    ...workload,
    kind: 'Service',
    plural: 'services',
    shortNames: ['svc'],
    strategy: {
      returnsDeletedObject: true,
      applyDefaults(object) {
        object.spec ??= {};
        setDefaults(objectAt(object, 'spec'), { type: 'ClusterIP' });
        object.status ??= { loadBalancer: {} };
      },
    },
  },
  {
    ...workload,
    group: 'apps',
    kind: 'Deployment',
    plural: 'deployments',
    shortNames: ['deploy'],
    strategy: scaledStrategy,
  },
  {
    ...workload,
    group: 'apps',
    kind: 'StatefulSet',
    plural: 'statefulsets',
    shortNames: ['sts'],
    strategy: scaledStrategy,
  },
  {
    ...workload,
    group: 'batch',
    kind: 'Job',
    plural: 'jobs',
    strategy: jobStrategy,
  },
  {
    group: 'coordination.k8s.io',
    kind: 'Lease',
    plural: 'leases',
    namespaced: true,
    strategy: { allowsCreateOnUpdate: true, allowsUnconditionalUpdate: false },
  },
  {
    ...rbac,
    kind: 'ClusterRole',
    plural: 'clusterroles',
    namespaced: false,
    strategy: roleStrategy,
  },
  {
    ...rbac,
    kind: 'ClusterRoleBinding',
    plural: 'clusterrolebindings',
    namespaced: false,
    strategy: bindingStrategy,
  },
  {
    ...rbac,
    kind: 'Role',
    plural: 'roles',
    namespaced: true,
    strategy: roleStrategy,
  },
  {
    ...rbac,
    kind: 'RoleBinding',
    plural: 'rolebindings',
    namespaced: true,
    strategy: bindingStrategy,
  },
  {
    group: 'apiextensions.k8s.io',
    kind: 'CustomResourceDefinition',
    plural: 'customresourcedefinitions',
    namespaced: false,
    shortNames: ['crd', 'crds'],
    categories: ['api-extensions'],
    hasStatus: true,
    strategy: definitionStrategy,
  },
];

export function builtinResourceType(kind: BuiltinKind): ResourceType {
  return {
    shortNames: [],
    categories: [],
    verbs: allVerbs,
    hasStatus: false,
    selectableFields: [],
    version: 'v1',
    ...kind,
    listKind: `${kind.kind}List`,
    singular: kind.kind.toLowerCase(),
    storageVersion: kind.version ?? 'v1',
    schema: builtinSchema(kind.kind),
    columns: [nameColumn, ageColumn],
    strategy: { ...defaultStrategy, ...kind.strategy },
    custom: false,
  };
}
