import type { JsonObject, JsonValue } from '@backstage/types';
import type { UserInfo } from '../authentication';
import { isJsonObject } from '../json';
import type { KubernetesObject } from '../meta';
import { readObject, type ObjectStore, type StoredObject } from '../store';
import type { AccessAttributes, Decision } from './AccessAttributes';
import { readRules, ruleAllows, type PolicyRule } from './PolicyRule';

export const rbacGroup = 'rbac.authorization.k8s.io';

/** A rule that a user has, and through what. */
export type GrantedRule = { rule: PolicyRule; reason: string };

export type Grants = { rules: GrantedRule[]; errors: string[] };

/** Decides by the roles and bindings in the store. */
export class RbacAuthorizer {
  readonly #store: ObjectStore;
  /** Roles and bindings change rarely and are read at every request. */
  readonly #parsed = new WeakMap<StoredObject, KubernetesObject>();

  private constructor(store: ObjectStore) {
    this.#store = store;
  }

  static create(store: ObjectStore): RbacAuthorizer {
    return new RbacAuthorizer(store);
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

  /** Every rule that a user has in a namespace, or cluster-wide only when that is empty. */
  grantsOf(user: UserInfo, namespace: string): Grants {
    const grants: Grants = { rules: [], errors: [] };
    this.#collect(user, 'clusterrolebindings', '', grants);
    if (namespace) {
      this.#collect(user, 'rolebindings', namespace, grants);
    }
    return grants;
  }

  /** The rules of the role that a binding refers to; undefined when there is no such role. */
  rulesOfRole(
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
    const rules = this.rulesOfRole(roleRef, namespace);
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
