import type { KindDefinition } from '@paletteai/backstage-plugin-paletteai-common';

/**
 * What an identity may do in a namespace, as far as the hub could tell.
 *
 * @public
 */
export interface HubAccessRules {
  /** Otherwise only what is allowed is certain: the hub has authorizers that list no rules, or could not read some. */
  readonly isComplete: boolean;
  /** Whether a rule allows a verb on all objects of a kind. */
  allows(verb: string, kind: KindDefinition): boolean;
}

/** Reads the status of a SelfSubjectRulesReview. */
export function readAccessRules(status: unknown): HubAccessRules {
  const { resourceRules, incomplete } = Object(status);
  const rules: unknown[] = Array.isArray(resourceRules) ? resourceRules : [];
  return {
    isComplete: Array.isArray(resourceRules) && incomplete === false,
    allows: (verb, kind) =>
      rules.some(rule => {
        const { verbs, apiGroups, resources, resourceNames } = Object(rule);
        return (
          names(verbs, verb) &&
          names(apiGroups, kind.group) &&
          names(resources, kind.plural) &&
          // A rule about named objects says nothing about all of them.
          !(Array.isArray(resourceNames) && resourceNames.length > 0)
        );
      }),
  };
}

function names(list: unknown, wanted: string): boolean {
  return Array.isArray(list) && (list.includes(wanted) || list.includes('*'));
}
