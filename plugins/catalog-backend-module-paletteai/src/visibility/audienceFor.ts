import {
  audienceOf,
  RoleHolders,
} from '@paletteai/backstage-plugin-paletteai-common';
import { SourceKind } from '../transform/sourceKinds';
import { AudienceKey } from './audienceKey';
import { Audience, NamedGroup } from './entityVisibility';

/** What turns groups into an {@link Audience}. */
export interface AudienceContext {
  /**
   * Refs of OIDC groups as tokens claim them. Never by what a Group of the catalog says about itself,
   * or whoever writes Groups could grant access.
   */
  memberRefs(groups: readonly string[]): string[];
  /** Refs of OIDC groups as the catalog shows them. */
  groupRefs(groups: readonly string[]): string[];
  readonly audienceKey: AudienceKey;
}

/**
 * Who may see what became of an object, by who holds a role where it lies. Members of a Project may
 * know of the groups with a role in it, and members of a Tenant of those that administer it, but not
 * of the groups of its other Projects.
 */
export function audienceFor(
  kind: SourceKind,
  holders: RoleHolders,
  context: AudienceContext,
): Audience {
  const everyone = audienceOf(holders);
  return {
    keys: context.memberRefs(everyone).map(context.audienceKey),
    groups: namedGroups(groupsToName(kind, holders, everyone), context),
  };
}

/** What lies in a Project or Tenant need not repeat its groups. */
function groupsToName(
  kind: SourceKind,
  holders: RoleHolders,
  everyone: readonly string[],
): readonly string[] {
  switch (kind) {
    case 'project':
      return everyone;
    case 'tenant':
      return holders.tenantAdmin;
    default:
      return [];
  }
}

function namedGroups(
  groups: readonly string[],
  context: AudienceContext,
): NamedGroup[] {
  // One by one: a group that no token can claim has no ref.
  return groups.flatMap(group => {
    const [claim] = context.memberRefs([group]);
    const [ref] = context.groupRefs([group]);
    return claim ? { claim, ...(ref && ref !== claim && { ref }) } : [];
  });
}
