/**
 * The messages of the Kubernetes API that clients send as Protocol Buffers: for each field number the
 * name and the type. `kubectl create` and `kubectl auth` send built-in types in this form only.
 *
 * A type ends with `[]` for a list, is in `{}` for a map from text, and ends with `?` for a field whose
 * zero value is distinguished from its absence. Field numbers are those of the API of release 1.36.
 */
export type MessageFields = Readonly<Record<number, readonly [string, string]>>;

const withSpec = (spec: string): MessageFields => ({
  1: ['metadata', 'ObjectMeta'],
  2: ['spec', spec],
});

const binding: MessageFields = {
  1: ['metadata', 'ObjectMeta'],
  2: ['subjects', 'Subject[]'],
  3: ['roleRef', 'RoleRef'],
};

const role: MessageFields = {
  1: ['metadata', 'ObjectMeta'],
  2: ['rules', 'PolicyRule[]'],
};

/** Parts that several kinds share. */
const sharedMessages: Record<string, MessageFields> = {
  ObjectMeta: {
    1: ['name', 'string'],
    2: ['generateName', 'string'],
    3: ['namespace', 'string'],
    4: ['selfLink', 'string'],
    5: ['uid', 'string'],
    6: ['resourceVersion', 'string'],
    7: ['generation', 'integer'],
    8: ['creationTimestamp', 'Time'],
    9: ['deletionTimestamp', 'Time'],
    10: ['deletionGracePeriodSeconds', 'integer?'],
    11: ['labels', '{string}'],
    12: ['annotations', '{string}'],
    13: ['ownerReferences', 'OwnerReference[]'],
    14: ['finalizers', 'string[]'],
  },
  OwnerReference: {
    1: ['kind', 'string'],
    3: ['name', 'string'],
    4: ['uid', 'string'],
    5: ['apiVersion', 'string'],
    6: ['controller', 'boolean?'],
    7: ['blockOwnerDeletion', 'boolean?'],
  },
  LabelSelector: {
    1: ['matchLabels', '{string}'],
    2: ['matchExpressions', 'LabelSelectorRequirement[]'],
  },
  LabelSelectorRequirement: {
    1: ['key', 'string'],
    2: ['operator', 'string'],
    3: ['values', 'string[]'],
  },
  Preconditions: { 1: ['uid', 'string'], 2: ['resourceVersion', 'string'] },
  LocalObjectReference: { 1: ['name', 'string'] },
  ObjectReference: {
    1: ['kind', 'string'],
    2: ['namespace', 'string'],
    3: ['name', 'string'],
    4: ['uid', 'string'],
    5: ['apiVersion', 'string'],
    6: ['resourceVersion', 'string'],
    7: ['fieldPath', 'string'],
  },
  Subject: {
    1: ['kind', 'string'],
    2: ['apiGroup', 'string'],
    3: ['name', 'string'],
    4: ['namespace', 'string'],
  },
  RoleRef: {
    1: ['apiGroup', 'string'],
    2: ['kind', 'string'],
    3: ['name', 'string'],
  },
  PolicyRule: {
    1: ['verbs', 'string[]'],
    2: ['apiGroups', 'string[]'],
    3: ['resources', 'string[]'],
    4: ['resourceNames', 'string[]'],
    5: ['nonResourceURLs', 'string[]'],
  },
  ResourceAttributes: {
    1: ['namespace', 'string'],
    2: ['verb', 'string'],
    3: ['group', 'string'],
    4: ['version', 'string'],
    5: ['resource', 'string'],
    6: ['subresource', 'string'],
    7: ['name', 'string'],
  },
  NonResourceAttributes: { 1: ['path', 'string'], 2: ['verb', 'string'] },
};

const specMessages: Record<string, MessageFields> = {
  NamespaceSpec: { 1: ['finalizers', 'string[]'] },
  ResourceQuotaSpec: {
    1: ['hard', '{Quantity}'],
    2: ['scopes', 'string[]'],
  },
  ServiceSpec: {
    1: ['ports', 'ServicePort[]'],
    2: ['selector', '{string}'],
    3: ['clusterIP', 'string'],
    4: ['type', 'string'],
    5: ['externalIPs', 'string[]'],
    7: ['sessionAffinity', 'string'],
    8: ['loadBalancerIP', 'string'],
    10: ['externalName', 'string'],
    11: ['externalTrafficPolicy', 'string'],
    18: ['clusterIPs', 'string[]'],
  },
  ServicePort: {
    1: ['name', 'string'],
    2: ['protocol', 'string'],
    3: ['port', 'integer'],
    4: ['targetPort', 'IntOrString'],
    5: ['nodePort', 'integer'],
    6: ['appProtocol', 'string?'],
  },
  DeploymentSpec: {
    1: ['replicas', 'integer?'],
    2: ['selector', 'LabelSelector'],
    3: ['template', 'PodTemplateSpec'],
    4: ['strategy', 'DeploymentStrategy'],
    5: ['minReadySeconds', 'integer'],
    6: ['revisionHistoryLimit', 'integer?'],
    7: ['paused', 'boolean'],
    9: ['progressDeadlineSeconds', 'integer?'],
  },
  DeploymentStrategy: {
    1: ['type', 'string'],
    2: ['rollingUpdate', 'RollingUpdateDeployment'],
  },
  RollingUpdateDeployment: {
    1: ['maxUnavailable', 'IntOrString'],
    2: ['maxSurge', 'IntOrString'],
  },
  JobSpec: {
    1: ['parallelism', 'integer?'],
    2: ['completions', 'integer?'],
    3: ['activeDeadlineSeconds', 'integer?'],
    4: ['selector', 'LabelSelector'],
    6: ['template', 'PodTemplateSpec'],
    7: ['backoffLimit', 'integer?'],
    8: ['ttlSecondsAfterFinished', 'integer?'],
    10: ['suspend', 'boolean?'],
  },
  PodTemplateSpec: withSpec('PodSpec'),
  PodSpec: {
    2: ['containers', 'Container[]'],
    3: ['restartPolicy', 'string'],
    4: ['terminationGracePeriodSeconds', 'integer?'],
    5: ['activeDeadlineSeconds', 'integer?'],
    6: ['dnsPolicy', 'string'],
    7: ['nodeSelector', '{string}'],
    8: ['serviceAccountName', 'string'],
    9: ['serviceAccount', 'string'],
    10: ['nodeName', 'string'],
    16: ['hostname', 'string'],
    17: ['subdomain', 'string'],
    19: ['schedulerName', 'string'],
    20: ['initContainers', 'Container[]'],
    21: ['automountServiceAccountToken', 'boolean?'],
  },
  Container: {
    1: ['name', 'string'],
    2: ['image', 'string'],
    3: ['command', 'string[]'],
    4: ['args', 'string[]'],
    5: ['workingDir', 'string'],
    6: ['ports', 'ContainerPort[]'],
    7: ['env', 'EnvVar[]'],
    8: ['resources', 'ResourceRequirements'],
    13: ['terminationMessagePath', 'string'],
    14: ['imagePullPolicy', 'string'],
    16: ['stdin', 'boolean'],
    17: ['stdinOnce', 'boolean'],
    18: ['tty', 'boolean'],
    20: ['terminationMessagePolicy', 'string'],
  },
  ContainerPort: {
    1: ['name', 'string'],
    2: ['hostPort', 'integer'],
    3: ['containerPort', 'integer'],
    4: ['protocol', 'string'],
    5: ['hostIP', 'string'],
  },
  EnvVar: { 1: ['name', 'string'], 2: ['value', 'string'] },
  ResourceRequirements: {
    1: ['limits', '{Quantity}'],
    2: ['requests', '{Quantity}'],
  },
  SelfSubjectAccessReviewSpec: {
    1: ['resourceAttributes', 'ResourceAttributes'],
    2: ['nonResourceAttributes', 'NonResourceAttributes'],
  },
  SelfSubjectRulesReviewSpec: { 1: ['namespace', 'string'] },
  SubjectAccessReviewSpec: {
    1: ['resourceAttributes', 'ResourceAttributes'],
    2: ['nonResourceAttributes', 'NonResourceAttributes'],
    3: ['user', 'string'],
    4: ['groups', 'string[]'],
    6: ['uid', 'string'],
  },
  TokenRequestSpec: {
    1: ['audiences', 'string[]'],
    4: ['expirationSeconds', 'integer?'],
  },
  TokenReviewSpec: { 1: ['token', 'string'], 2: ['audiences', 'string[]'] },
};

/** What a body itself can be, by kind. */
export const kindMessages: Record<string, MessageFields> = {
  Namespace: withSpec('NamespaceSpec'),
  ResourceQuota: withSpec('ResourceQuotaSpec'),
  Service: withSpec('ServiceSpec'),
  Deployment: withSpec('DeploymentSpec'),
  Job: withSpec('JobSpec'),
  Pod: withSpec('PodSpec'),
  SelfSubjectAccessReview: withSpec('SelfSubjectAccessReviewSpec'),
  SelfSubjectRulesReview: withSpec('SelfSubjectRulesReviewSpec'),
  SubjectAccessReview: withSpec('SubjectAccessReviewSpec'),
  LocalSubjectAccessReview: withSpec('SubjectAccessReviewSpec'),
  TokenRequest: withSpec('TokenRequestSpec'),
  TokenReview: withSpec('TokenReviewSpec'),
  SelfSubjectReview: { 1: ['metadata', 'ObjectMeta'] },
  ConfigMap: {
    1: ['metadata', 'ObjectMeta'],
    2: ['data', '{string}'],
    3: ['binaryData', '{bytes}'],
    4: ['immutable', 'boolean?'],
  },
  Secret: {
    1: ['metadata', 'ObjectMeta'],
    2: ['data', '{bytes}'],
    3: ['type', 'string'],
    4: ['stringData', '{string}'],
    5: ['immutable', 'boolean?'],
  },
  ServiceAccount: {
    1: ['metadata', 'ObjectMeta'],
    2: ['secrets', 'ObjectReference[]'],
    3: ['imagePullSecrets', 'LocalObjectReference[]'],
    4: ['automountServiceAccountToken', 'boolean?'],
  },
  Role: role,
  ClusterRole: role,
  RoleBinding: binding,
  ClusterRoleBinding: binding,
  DeleteOptions: {
    1: ['gracePeriodSeconds', 'integer?'],
    2: ['preconditions', 'Preconditions'],
    3: ['orphanDependents', 'boolean?'],
    4: ['propagationPolicy', 'string?'],
    5: ['dryRun', 'string[]'],
  },
};

/** Every message by its name. */
export const messages: Record<string, MessageFields> = {
  ...sharedMessages,
  ...specMessages,
  ...kindMessages,
};
