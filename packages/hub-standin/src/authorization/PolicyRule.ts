import type { JsonValue } from '@backstage/types';
import { isJsonObject } from '../json';
import type { AccessAttributes } from './AccessAttributes';

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
