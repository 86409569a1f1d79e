import type { UserInfo } from '../authentication';
import { forbiddenResource, goQuote, type StatusError } from '../errors';
import { isJsonObject, jsonEqual } from '../json';
import type { KubernetesObject } from '../meta';
import { readRules, ruleAllows, type PolicyRule } from './PolicyRule';
import { rbacGroup, type RbacAuthorizer } from './RbacAuthorizer';

export type RbacWrite = {
  user: UserInfo;
  resource: string;
  namespace: string;
  object: KubernetesObject;
  old?: KubernetesObject;
};

/** No one grants what they do not hold, unless they may escalate roles or bind this one. */
export function checkEscalation(
  authorizer: RbacAuthorizer,
  write: RbacWrite,
): void {
  const { user, resource, namespace, object, old } = write;
  if (user.groups.includes('system:masters')) {
    return;
  }
  const isRole = resource === 'roles' || resource === 'clusterroles';
  const field = isRole ? 'rules' : 'roleRef';
  if (old && jsonEqual(old[field], object[field]) && isRole) {
    return;
  }
  const roleRef = isJsonObject(object.roleRef) ? object.roleRef : {};
  const isClusterRole = roleRef.kind === 'ClusterRole';
  const question = isRole
    ? { verb: 'escalate', resource, name: object.metadata.name }
    : {
        verb: 'bind',
        resource: isClusterRole ? 'clusterroles' : 'roles',
        name: String(roleRef.name ?? ''),
      };
  const attributes = { ...question, group: rbacGroup, namespace };
  if (authorizer.authorize(user, attributes).allowed) {
    return;
  }
  const granted = isRole
    ? readRules(object.rules)
    : authorizer.rulesOfRole(roleRef, namespace) ?? [];
  const held = authorizer.grantsOf(user, namespace).rules;
  const missing = granted
    .flatMap(singleRules)
    .filter(wanted => !held.some(({ rule }) => covers(rule, wanted)));
  if (missing.length > 0) {
    throw refusal(write, missing);
  }
}

function refusal(
  { user, resource, object }: RbacWrite,
  missing: PolicyRule[],
): StatusError {
  const groups = user.groups.map(goQuote).join(' ');
  const rules = [...new Set(compact(missing).map(describeRule))].sort();
  return forbiddenResource(
    { group: rbacGroup, resource },
    object.metadata.name ?? '',
    `user ${goQuote(
      user.name,
    )} (groups=[${groups}]) is attempting to grant RBAC permissions not currently held:\n${rules.join(
      '\n',
    )}`,
  );
}

/** A rule taken apart, so that each part is held or not. */
function singleRules(rule: PolicyRule): PolicyRule[] {
  const names = rule.resourceNames ?? [];
  return rule.verbs.flatMap(verb => [
    ...(rule.nonResourceURLs ?? []).map(url => ({
      verbs: [verb],
      nonResourceURLs: [url],
    })),
    ...(rule.apiGroups ?? []).flatMap(group =>
      (rule.resources ?? []).flatMap(resource => {
        const single = {
          verbs: [verb],
          apiGroups: [group],
          resources: [resource],
        };
        return names.length > 0
          ? names.map(name => ({ ...single, resourceNames: [name] }))
          : [single];
      }),
    ),
  ]);
}

function covers(rule: PolicyRule, wanted: PolicyRule): boolean {
  const [verb] = wanted.verbs;
  const [path] = wanted.nonResourceURLs ?? [];
  if (path !== undefined) {
    return ruleAllows(rule, { verb, path, group: '', resource: '' });
  }
  const [group = ''] = wanted.apiGroups ?? [];
  const [target = ''] = wanted.resources ?? [];
  const [resource, subresource] = target.split('/');
  const [name] = wanted.resourceNames ?? [];
  return ruleAllows(rule, { verb, group, resource, subresource, name });
}

/** Joins the verbs of what is otherwise the same. */
function compact(rules: PolicyRule[]): PolicyRule[] {
  const joined = new Map<string, PolicyRule>();
  for (const rule of rules) {
    const { verbs, ...rest } = rule;
    const key = JSON.stringify(rest);
    const known = joined.get(key);
    joined.set(key, { ...rule, verbs: [...(known?.verbs ?? []), ...verbs] });
  }
  return [...joined.values()];
}

function describeRule(rule: PolicyRule): string {
  const parts: [string, string[]][] = [
    ['APIGroups', rule.apiGroups ?? []],
    ['Resources', rule.resources ?? []],
    ['NonResourceURLs', rule.nonResourceURLs ?? []],
    ['ResourceNames', rule.resourceNames ?? []],
    ['Verbs', rule.verbs],
  ];
  const texts = parts
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name}:[${values.map(goQuote).join(' ')}]`);
  return `{${texts.join(', ')}}`;
}
