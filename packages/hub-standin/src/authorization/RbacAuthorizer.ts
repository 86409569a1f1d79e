import type { JsonObject, JsonValue } from '@backstage/types';
import type { UserInfo } from '../authentication';
import { failure, forbiddenResource, StatusError } from '../errors';
import { isJsonObject } from '../json';
import type { KubernetesObject } from '../meta';
import { type ObjectStore, readObject, type StoredObject } from '../store';

const rbacGroup = 'rbac.authorization.k8s.io';

/** A rule that applies to a user, and the binding that grants it. */
export type GrantedRule = { rule: PolicyRule; reason: string };

export type Grants = { rules: GrantedRule[]; errors: string[] };

/** Decides by the roles and bindings in the store. */
export class RbacAuthorizer {
  readonly #store: ObjectStore;
  /** Roles and bindings change rarely and are read for every request. */
  readonly #parsed = new WeakMap<StoredObject, KubernetesObject>();

  constructor(store: ObjectStore) {
    this.#store = store;
  }

  authorize(user: UserInfo, attributes: AccessAttributes): Decision {
    if (user.groups.includes('system:masters')) {
      return { allowed: true, reason: '' };
    }
    const { rules, errors } = this.grantsOf(user, attributes.namespace ?? '');
    const granted = rules.find(({ rule }) => ruleAllows(rule, attributes));
    if (granted) {
      return { allowed: true, reason: granted.reason };
    }
    return {
      allowed: false,
      reason:
        errors.length > 0 ? `RBAC: ${aggregate([...new Set(errors)])}` : '',
    };
  }

  /** Every rule of a user in a namespace, or only the cluster-wide rules if it is empty. */
  grantsOf(user: UserInfo, namespace: string): Grants {
    const grants: Grants = { rules: [], errors: [] };
    this.#collect(user, 'clusterrolebindings', '', grants);
    if (namespace) {
      this.#collect(user, 'rolebindings', namespace, grants);
    }
    return grants;
  }

  /** The rules of the role that a binding refers to. Undefined if the role does not exist. */
  #rulesOfRole(
    roleRef: JsonObject,
    namespace: string,
  ): PolicyRule[] | undefined {
    const isCluster = roleRef.kind === 'ClusterRole';
    const stored = this.#store
      .collection(rbacGroup, isCluster ? 'clusterroles' : 'roles')
      .get(isCluster ? '' : namespace, String(roleRef.name));
    return stored && readRules(this.#read(stored).rules);
  }

  #collect(
    user: UserInfo,
    resource: string,
    namespace: string,
    grants: Grants,
  ): void {
    for (const stored of this.#store
      .collection(rbacGroup, resource)
      .list(namespace)) {
      const binding = this.#read(stored);
      const subject = subjectsOf(binding).find(candidate =>
        isSubject(candidate, user, namespace),
      );
      const roleRef = isJsonObject(binding.roleRef) ? binding.roleRef : {};
      if (subject) {
        this.#grant(roleRef, namespace, binding, subject, grants);
      }
    }
  }

  #grant(
    roleRef: JsonObject,
    namespace: string,
    binding: KubernetesObject,
    subject: JsonObject,
    grants: Grants,
  ): void {
    const rules = this.#rulesOfRole(roleRef, namespace);
    if (!rules) {
      const kind = String(roleRef.kind).toLowerCase();
      grants.errors.push(
        `${kind}.${rbacGroup} ${JSON.stringify(roleRef.name)} not found`,
      );
      return;
    }
    const reason = describeGrant(roleRef, namespace, binding, subject);
    grants.rules.push(...rules.map(rule => ({ rule, reason })));
  }

  #read(stored: StoredObject): KubernetesObject {
    const known = this.#parsed.get(stored);
    if (known) {
      return known;
    }
    const object = readObject(stored);
    this.#parsed.set(stored, object);
    return object;
  }
}

function subjectsOf(binding: KubernetesObject): JsonObject[] {
  const { subjects } = binding;
  return Array.isArray(subjects) ? subjects.filter(isJsonObject) : [];
}

function isSubject(
  subject: JsonObject,
  user: UserInfo,
  bindingNamespace: string,
): boolean {
  switch (subject.kind) {
    case 'User':
      return subject.name === user.name;
    case 'Group':
      return user.groups.includes(text(subject.name));
    case 'ServiceAccount':
      return (
        user.name ===
        `system:serviceaccount:${text(subject.namespace) || bindingNamespace}:${
          subject.name
        }`
      );
    default:
      return false;
  }
}

function describeGrant(
  roleRef: JsonObject,
  namespace: string,
  binding: KubernetesObject,
  subject: JsonObject,
): string {
  const name = binding.metadata.name ?? '';
  const bound = namespace
    ? `RoleBinding ${JSON.stringify(`${name}/${namespace}`)}`
    : `ClusterRoleBinding ${JSON.stringify(name)}`;
  const who =
    subject.kind === 'ServiceAccount'
      ? `ServiceAccount ${JSON.stringify(
          `${subject.name}/${text(subject.namespace) || namespace}`,
        )}`
      : `${subject.kind} ${JSON.stringify(subject.name)}`;
  return `RBAC: allowed by ${bound} of ${roleRef.kind} ${JSON.stringify(
    roleRef.name,
  )} to ${who}`;
}

function aggregate(messages: string[]): string {
  return messages.length === 1 ? messages[0] : `[${messages.join(', ')}]`;
}

function text(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** One rule of a role. */
export type PolicyRule = {
  verbs: string[];
  apiGroups?: string[];
  resources?: string[];
  resourceNames?: string[];
  nonResourceURLs?: string[];
};

/** The rules of a stored role, which was validated when it was written. */
export function readRules(value: JsonValue | undefined): PolicyRule[] {
  return Array.isArray(value)
    ? value.filter(isJsonObject).map(rule => ({
        verbs: texts(rule.verbs),
        apiGroups: texts(rule.apiGroups),
        resources: texts(rule.resources),
        resourceNames: texts(rule.resourceNames),
        nonResourceURLs: texts(rule.nonResourceURLs),
      }))
    : [];
}

export function ruleAllows(
  rule: PolicyRule,
  attributes: AccessAttributes,
): boolean {
  if (!hasOrAll(rule.verbs, attributes.verb)) {
    return false;
  }
  if (attributes.path !== undefined) {
    return (rule.nonResourceURLs ?? []).some(pattern =>
      pathMatches(pattern, attributes.path ?? ''),
    );
  }
  const names = rule.resourceNames ?? [];
  return (
    hasOrAll(rule.apiGroups ?? [], attributes.group) &&
    resourceMatches(rule.resources ?? [], attributes) &&
    (names.length === 0 || names.includes(attributes.name ?? ''))
  );
}

function resourceMatches(
  resources: string[],
  { resource, subresource }: AccessAttributes,
): boolean {
  const combined = subresource ? `${resource}/${subresource}` : resource;
  return resources.some(
    candidate =>
      candidate === '*' ||
      candidate === combined ||
      (Boolean(subresource) && candidate === `*/${subresource}`),
  );
}

function pathMatches(pattern: string, path: string): boolean {
  return (
    pattern === '*' ||
    pattern === path ||
    (pattern.endsWith('*') && path.startsWith(pattern.slice(0, -1)))
  );
}

function hasOrAll(values: string[], wanted: string): boolean {
  return values.includes('*') || values.includes(wanted);
}

function texts(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** A request to authorize: on objects of a resource, or on a path. */
export type AccessAttributes = {
  verb: string;
  group: string;
  version?: string;
  resource: string;
  subresource?: string;
  namespace?: string;
  name?: string;
  /** Set instead of the rest if the request is not on objects. */
  path?: string;
};

/** Whether a request is allowed, and why. */
export type Decision = { allowed: boolean; reason: string };

export function pathAttributes(verb: string, path: string): AccessAttributes {
  return { verb, path, group: '', resource: '' };
}

/** The error for what a user cannot do. */
export function forbiddenError(
  user: UserInfo,
  attributes: AccessAttributes,
  reason: string,
): StatusError {
  const message = describe(user, attributes);
  const detail = reason ? `${message}: ${reason}` : message;
  return attributes.path === undefined
    ? forbiddenResource(attributes, attributes.name ?? '', detail)
    : new StatusError(failure(403, 'Forbidden', `forbidden: ${detail}`, {}));
}

function describe(user: UserInfo, attributes: AccessAttributes): string {
  const who = `User ${JSON.stringify(user.name)} cannot ${attributes.verb}`;
  if (attributes.path !== undefined) {
    return `${who} path ${JSON.stringify(attributes.path)}`;
  }
  const { resource, subresource, group, namespace } = attributes;
  const target = subresource ? `${resource}/${subresource}` : resource;
  const scope = namespace
    ? `in the namespace ${JSON.stringify(namespace)}`
    : 'at the cluster scope';
  return `${who} resource ${JSON.stringify(
    target,
  )} in API group ${JSON.stringify(group)} ${scope}`;
}
