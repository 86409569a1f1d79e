import type { JsonObject } from '@backstage/types';
import type { Grants } from '../authorization';

/** The status of a SelfSubjectRulesReview: every rule that someone has. */
export function rulesStatus({ rules, errors }: Grants): JsonObject {
  const resourceRules: JsonObject[] = [];
  const nonResourceRules: JsonObject[] = [];
  for (const { rule } of rules) {
    if ((rule.resources ?? []).length > 0) {
      resourceRules.push({
        verbs: rule.verbs,
        apiGroups: rule.apiGroups,
        resources: rule.resources,
        ...(rule.resourceNames && rule.resourceNames.length > 0
          ? { resourceNames: rule.resourceNames }
          : {}),
      });
    }
    if ((rule.nonResourceURLs ?? []).length > 0) {
      nonResourceRules.push({
        verbs: rule.verbs,
        nonResourceURLs: rule.nonResourceURLs,
      });
    }
  }
  return {
    resourceRules,
    nonResourceRules,
    incomplete: errors.length > 0,
    ...(errors.length > 0 ? { evaluationError: errors.join(', ') } : {}),
  };
}
