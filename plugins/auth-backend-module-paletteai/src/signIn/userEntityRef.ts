/**
 * The entity ref of a person, from what the identity provider calls them.
 *
 * Two people never share a ref: whatever is no lower-case letter, digit, dash or dot is written
 * as an underscore and its code, so "ann@example.com" becomes `ann_40example.com`. Letter case
 * is left out, as in e-mail addresses.
 */
export function userEntityRef(user: string, namespace: string): string {
  const name = Array.from(user.toLocaleLowerCase('en-US'), character =>
    /[-a-z0-9.]/.test(character) ? character : escapeCharacter(character),
  ).join('');
  return `user:${namespace.toLocaleLowerCase('en-US')}/${name}`;
}

/** Two digits for what fits in them; longer codes stand between underscores with a `u`. */
function escapeCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length <= 2 ? `_${code.padStart(2, '0')}` : `_u${code}_`;
}
