const PLAIN = /^[a-z0-9](?:[-a-z0-9.]{0,61}[a-z0-9])?$/;

// No plain name holds an underscore, so the two forms can never meet.
const ESCAPED_PREFIX = 'oidc_';

/**
 * Turns the name that the identity provider gives to a group into the entity
 * ref that represents it in Backstage tokens and as an owner in the catalog.
 *
 * The mapping is injective: two groups never share a ref, also not when refs
 * are compared without regard to case. Names that are plain (lowercase
 * letters, digits, dashes and dots, up to 63) stay as they are, so that they
 * meet the catalog's `Group` of that name; all others are escaped. It is only
 * meant to be used in this direction.
 *
 * @param group - the name, exactly as in the groups claim
 * @param namespace - entity namespace of the groups; `default` when absent
 * @public
 */
export function groupEntityRef(
  group: string,
  namespace: string = 'default',
): string {
  const name = PLAIN.test(group) ? group : escapeGroup(group);
  return `group:${namespace}/${name}`;
}

/**
 * The escaped form, also for names that would not need it.
 *
 * @internal
 */
export function escapedGroupEntityRef(
  group: string,
  namespace: string,
): string {
  return `group:${namespace}/${escapeGroup(group)}`;
}

function escapeGroup(group: string): string {
  let escaped = ESCAPED_PREFIX;
  for (let index = 0; index < group.length; index += 1) {
    // By UTF-16 code unit, since halves of a surrogate pair have no UTF-8 form of their own.
    escaped += escapeUnit(group.charCodeAt(index));
  }
  return escaped;
}

function escapeUnit(unit: number): string {
  const character = String.fromCharCode(unit);
  if (/[a-z0-9]/.test(character)) {
    return character;
  }
  const hex = unit.toString(16);
  // `u` is not a hexadecimal digit, so both lengths can be distinguished.
  return unit <= 0xff
    ? `_${hex.padStart(2, '0')}`
    : `_u${hex.padStart(4, '0')}`;
}
