import type { Schema } from '../schema';

const text: Schema = { type: 'string' };
const flag: Schema = { type: 'boolean' };
const int32: Schema = { type: 'integer', format: 'int32' };
const int64: Schema = { type: 'integer', format: 'int64' };
const bytes: Schema = { type: 'string', format: 'byte' };
const time: Schema = { type: 'string', format: 'date-time', nullable: true };
const amount: Schema = { 'x-kubernetes-int-or-string': true };
const anything: Schema = { 'x-kubernetes-preserve-unknown-fields': true };
const texts = list(text);

function list(items: Schema): Schema {
  return { type: 'array', items };
}

function setOf(items: Schema): Schema {
  return { ...list(items), 'x-kubernetes-list-type': 'set' };
}

function keyed(key: string, items: Schema): Schema {
  return {
    ...list(items),
    'x-kubernetes-list-type': 'map',
    'x-kubernetes-list-map-keys': [key],
  };
}

function map(values: Schema): Schema {
  return { type: 'object', additionalProperties: values };
}

function object(properties: Record<string, Schema>): Schema {
  return { type: 'object', properties };
}

/** Of which only some fields are checked. */
function open(properties: Record<string, Schema>): Schema {
  return { ...object(properties), ...anything };
}

function atomic(schema: Schema): Schema {
  return { ...schema, 'x-kubernetes-map-type': 'atomic' };
}

/** `metadata`, of every kind. */
export const objectMetaSchema = object({
  annotations: map(text),
  creationTimestamp: time,
  deletionGracePeriodSeconds: int64,
  deletionTimestamp: time,
  finalizers: setOf(text),
  generateName: text,
  generation: int64,
  labels: map(text),
  managedFields: list(
    object({
      apiVersion: text,
      fieldsType: text,
      fieldsV1: open({}),
      manager: text,
      operation: text,
      subresource: text,
      time,
    }),
  ),
  name: text,
  namespace: text,
  ownerReferences: keyed(
    'uid',
    atomic(
      object({
        apiVersion: text,
        blockOwnerDeletion: flag,
        controller: flag,
        kind: text,
        name: text,
        uid: text,
      }),
    ),
  ),
  resourceVersion: text,
  selfLink: text,
  uid: text,
});

const reference = atomic(
  object({
    apiVersion: text,
    fieldPath: text,
    kind: text,
    name: text,
    namespace: text,
    resourceVersion: text,
    uid: text,
  }),
);

const condition = object({
  lastProbeTime: time,
  lastTransitionTime: time,
  lastUpdateTime: time,
  message: text,
  observedGeneration: int64,
  reason: text,
  status: text,
  type: text,
});

const policyRules = list(
  object({
    apiGroups: texts,
    nonResourceURLs: texts,
    resourceNames: texts,
    resources: texts,
    verbs: texts,
  }),
);

const binding: Record<string, Schema> = {
  roleRef: atomic(object({ apiGroup: text, kind: text, name: text })),
  subjects: list(
    atomic(object({ apiGroup: text, kind: text, name: text, namespace: text })),
  ),
};

const workload: Record<string, Schema> = {
  spec: open({ replicas: int32, completions: int32 }),
  status: open({ conditions: keyed('type', condition) }),
};

const accessReview: Record<string, Schema> = {
  spec: object({
    nonResourceAttributes: object({ path: text, verb: text }),
    resourceAttributes: open({
      group: text,
      name: text,
      namespace: text,
      resource: text,
      subresource: text,
      verb: text,
      version: text,
    }),
  }),
  status: open({}),
};

/**
 * The fields of each kind beside `apiVersion`, `kind` and `metadata`. What clients of the suite write is
 * listed in full, so that strict validation finds mistakes; the rest is open.
 */
const fields: Record<string, Record<string, Schema>> = {
  ConfigMap: { binaryData: map(bytes), data: map(text), immutable: flag },
  Event: {
    action: text,
    count: int32,
    eventTime: time,
    firstTimestamp: time,
    involvedObject: reference,
    lastTimestamp: time,
    message: text,
    reason: text,
    related: reference,
    reportingComponent: text,
    reportingInstance: text,
    series: object({ count: int32, lastObservedTime: time }),
    source: object({ component: text, host: text }),
    type: text,
  },
  Namespace: {
    spec: object({ finalizers: texts }),
    status: object({ conditions: keyed('type', condition), phase: text }),
  },
  ResourceQuota: {
    spec: object({ hard: map(amount), scopeSelector: open({}), scopes: texts }),
    status: object({ hard: map(amount), used: map(amount) }),
  },
  Secret: {
    data: map(bytes),
    immutable: flag,
    stringData: map(text),
    type: text,
  },
  Service: { spec: open({}), status: open({}) },
  ServiceAccount: {
    automountServiceAccountToken: flag,
    imagePullSecrets: list(atomic(object({ name: text }))),
    secrets: keyed('name', reference),
  },
  Deployment: workload,
  StatefulSet: workload,
  Job: workload,
  Lease: {
    spec: object({
      acquireTime: time,
      holderIdentity: text,
      leaseDurationSeconds: int32,
      leaseTransitions: int32,
      preferredHolder: text,
      renewTime: time,
      strategy: text,
    }),
  },
  ClusterRole: { aggregationRule: open({}), rules: policyRules },
  Role: { rules: policyRules },
  ClusterRoleBinding: binding,
  RoleBinding: binding,
  CustomResourceDefinition: {
    spec: open({}),
    status: open({ conditions: keyed('type', condition) }),
  },
  ValidatingAdmissionPolicy: { spec: open({}), status: open({}) },
  ValidatingAdmissionPolicyBinding: { spec: open({}) },
  SelfSubjectAccessReview: accessReview,
  SelfSubjectRulesReview: {
    spec: object({ namespace: text }),
    status: open({}),
  },
  SelfSubjectReview: { status: open({}) },
};

/** The schema of a built-in kind. */
export function builtinSchema(kind: string): Schema {
  return object({
    apiVersion: text,
    kind: text,
    metadata: objectMetaSchema,
    ...fields[kind],
  });
}
