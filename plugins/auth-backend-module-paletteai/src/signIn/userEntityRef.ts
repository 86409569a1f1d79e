/**
 * The entity ref of a person, from what the identity provider calls them.
 *
 * Two people never share a ref: whatever is not a lowercase letter, digit, dash or dot is written
 * as an underscore and its code, so "ann@example.com" becomes `ann_40example.com`.
 *
 * @param user - value of the claim that names the person
 * @param options - `ignoreCase` for addresses, whose ASCII letters mean the same in either case
 */
export function userEntityRef(
  user: string,
  options: { readonly namespace: string; readonly ignoreCase: boolean },
): string {
  const name = Array.from(
    options.ignoreCase ? lowerCaseAscii(user) : user,
    character =>
      /[-a-z0-9.]/.test(character) ? character : escapeCharacter(character),
  ).join('');
  return `user:${lowerCaseAscii(options.namespace)}/${name}`;
}

/** Other letters stay: the Kelvin sign, for one, would become a `k` and someone else's name. */
function lowerCaseAscii(text: string): string {
  return text.replace(/[A-Z]+/g, letters => letters.toLowerCase());
}

/** Two digits for what fits in them; longer codes stand between underscores with a `u`. */
function escapeCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length <= 2 ? `_${code.padStart(2, '0')}` : `_u${code}_`;
}
