import type { JsonObject } from '@backstage/types';
import type { BuiltinKind } from '../BuiltinKind';
import { forbidden, invalid, type FieldError } from '../../errors';
import { childObject, jsonEqual } from '../../json';
import type { KubernetesObject } from '../../meta';
import { numberAt, objectAt, setDefaults, textAt, textsAt } from './fields';
import { applyPodDefaults } from './podDefaults';
import { validatePodSpec, validatePodTemplate } from './validatePod';

type Strategy = NonNullable<BuiltinKind['strategy']>;

export const podStrategy: Strategy = {
  countsGenerations: true,
  returnsDeletedObject: true,
  applyDefaults(object) {
    if (object.spec) {
      const spec = objectAt(object, 'spec');
      applyPodDefaults(spec);
      setDefaults(spec, { enableServiceLinks: true });
    }
  },
  prepareForCreate(object) {
    object.status = { phase: 'Pending', qosClass: qosClass(object) };
    setDefaults(objectAt(object, 'spec'), {
      preemptionPolicy: 'PreemptLowerPriority',
      priority: 0,
      tolerations: ['not-ready', 'unreachable'].map(reason => ({
        effect: 'NoExecute',
        key: `node.kubernetes.io/${reason}`,
        operator: 'Exists',
        tolerationSeconds: 300,
      })),
    });
  },
  validate: (object, old) => [
    ...validatePodSpec(objectAt(object, 'spec'), 'spec'),
    ...(old ? validatePodUpdate(object, old) : []),
  ],
  gracePeriodSeconds: object => {
    const spec = objectAt(object, 'spec');
    // Nothing runs yet, so there is nothing to wait for.
    return textAt(spec, 'nodeName')
      ? numberAt(spec, 'terminationGracePeriodSeconds')
      : 0;
  },
};

export const deploymentStrategy: Strategy = {
  countsGenerations: true,
  applyDefaults(object) {
    const spec = specOf(object);
    applyTemplateDefaults(spec);
    setDefaults(spec, {
      replicas: 1,
      strategy: {},
      revisionHistoryLimit: 10,
      progressDeadlineSeconds: 600,
    });
    const strategy = objectAt(spec, 'strategy');
    setDefaults(strategy, { type: 'RollingUpdate' });
    if (strategy.type === 'RollingUpdate') {
      setDefaults(strategy, { rollingUpdate: {} });
      setDefaults(objectAt(strategy, 'rollingUpdate'), {
        maxUnavailable: '25%',
        maxSurge: '25%',
      });
    }
  },
  prepareForCreate: emptyStatus,
  validate: (object, old) => [
    ...validateReplicas(specOf(object)),
    ...validatePodTemplate(specOf(object), 'spec', ['Always']),
    ...(old ? immutableSelector(object, old) : []),
  ],
};

export const statefulSetStrategy: Strategy = {
  countsGenerations: true,
  applyDefaults(object) {
    const spec = specOf(object);
    applyTemplateDefaults(spec);
    setDefaults(spec, {
      podManagementPolicy: 'OrderedReady',
      updateStrategy: {
        type: 'RollingUpdate',
        rollingUpdate: { partition: 0 },
      },
      replicas: 1,
      revisionHistoryLimit: 10,
      persistentVolumeClaimRetentionPolicy: {
        whenDeleted: 'Retain',
        whenScaled: 'Retain',
      },
    });
  },
  prepareForCreate(object) {
    object.status = { availableReplicas: 0, replicas: 0 };
  },
  validate: (object, old) => [
    ...validateReplicas(specOf(object)),
    ...validatePodTemplate(specOf(object), 'spec', ['Always']),
    ...(old ? validateStatefulSetUpdate(object, old) : []),
  ],
};

export const jobStrategy: Strategy = {
  countsGenerations: true,
  applyDefaults(object) {
    const spec = specOf(object);
    applyTemplateDefaults(spec);
    setDefaults(spec, {
      parallelism: 1,
      completions: 1,
      backoffLimit: 6,
      completionMode: 'NonIndexed',
      suspend: false,
      podReplacementPolicy: 'TerminatingOrFailed',
      manualSelector: false,
    });
  },
  prepareForCreate(object) {
    emptyStatus(object);
    selectOwnPods(object);
  },
  validate: (object, old) => [
    ...validatePodTemplate(specOf(object), 'spec', ['OnFailure', 'Never']),
    ...(old ? immutableSelector(object, old) : []),
  ],
};

function specOf(object: KubernetesObject): JsonObject {
  return childObject(object, 'spec');
}

function applyTemplateDefaults(spec: JsonObject): void {
  const template = childObject(spec, 'template');
  applyPodDefaults(childObject(template, 'spec'));
}

function emptyStatus(object: KubernetesObject): void {
  object.status = {};
}

function validateReplicas(spec: JsonObject): FieldError[] {
  const replicas = numberAt(spec, 'replicas');
  return replicas < 0
    ? [invalid('spec.replicas', replicas, 'must be greater than or equal to 0')]
    : [];
}

function immutableSelector(
  object: KubernetesObject,
  old: KubernetesObject,
): FieldError[] {
  const { selector = null } = specOf(object);
  return jsonEqual(selector, specOf(old).selector)
    ? []
    : [invalid('spec.selector', selector, 'field is immutable')];
}

const mutableStatefulSetFields = [
  'replicas',
  'ordinals',
  'template',
  'updateStrategy',
  'revisionHistoryLimit',
  'persistentVolumeClaimRetentionPolicy',
  'minReadySeconds',
];

function validateStatefulSetUpdate(
  object: KubernetesObject,
  old: KubernetesObject,
): FieldError[] {
  const before = specOf(old);
  const after = specOf(object);
  const changed = [...Object.keys(before), ...Object.keys(after)].some(
    key =>
      !mutableStatefulSetFields.includes(key) &&
      !jsonEqual(before[key], after[key]),
  );
  return changed
    ? [
        forbidden(
          'spec',
          `updates to statefulset spec for fields other than ${mutableStatefulSetFields
            .slice(0, -1)
            .map(field => `'${field}'`)
            .join(', ')} and 'minReadySeconds' are forbidden`,
        ),
      ]
    : [];
}

/** Only images, deadlines and tolerations of a pod may change. */
function validatePodUpdate(
  object: KubernetesObject,
  old: KubernetesObject,
): FieldError[] {
  const fixed = (pod: KubernetesObject) => {
    const spec = structuredClone(objectAt(pod, 'spec'));
    delete spec.activeDeadlineSeconds;
    delete spec.tolerations;
    delete spec.nodeName;
    for (const list of [spec.containers, spec.initContainers]) {
      for (const container of Array.isArray(list) ? list : []) {
        if (typeof container === 'object' && container !== null) {
          Reflect.deleteProperty(container, 'image');
        }
      }
    }
    return spec;
  };
  return jsonEqual(fixed(object), fixed(old))
    ? []
    : [
        forbidden(
          'spec',
          'pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)',
        ),
      ];
}

function qosClass(object: KubernetesObject): string {
  const containers = objectAt(object, 'spec').containers;
  const resources = (Array.isArray(containers) ? containers : []).map(
    container =>
      typeof container === 'object' &&
      container !== null &&
      !Array.isArray(container)
        ? objectAt(container, 'resources')
        : {},
  );
  const has = (part: string) =>
    resources.some(entry => Object.keys(objectAt(entry, part)).length > 0);
  return has('limits') || has('requests') ? 'Burstable' : 'BestEffort';
}

/** A job selects the pods that carry its own identity. */
function selectOwnPods(object: KubernetesObject): void {
  const spec = specOf(object);
  if (spec.manualSelector === true || !spec.template) {
    return;
  }
  const uid = object.metadata.uid ?? '';
  const template = objectAt(spec, 'template');
  const metadata = objectAt(template, 'metadata');
  metadata.labels = {
    ...objectAt(metadata, 'labels'),
    'batch.kubernetes.io/controller-uid': uid,
    'batch.kubernetes.io/job-name': object.metadata.name ?? '',
    'controller-uid': uid,
    'job-name': object.metadata.name ?? '',
  };
  template.metadata = metadata;
  object.metadata.labels ??= textsAt(metadata, 'labels');
  spec.selector = {
    matchLabels: { 'batch.kubernetes.io/controller-uid': uid },
  };
}
