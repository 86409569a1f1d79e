const REPLACEMENT = '[redacted]';

/** Shorter values are no secrets, and replacing them would garble every message. */
const MIN_SECRET_LENGTH = 4;

/**
 * Replaces each secret in a text, also where it stands there encoded as in a URL, in JSON or in
 * base64. For text that comes from a remote, which may echo what it was sent.
 *
 * @public
 */
export function redactSecrets(
  text: string,
  secrets: readonly (string | undefined)[],
): string {
  const forms = new Set<string>();
  for (const secret of secrets) {
    if (secret !== undefined && secret.length >= MIN_SECRET_LENGTH) {
      formsOf(secret).forEach(form => forms.add(form));
    }
  }
  // Longest first: one secret may be part of another form.
  return [...forms]
    .sort((a, b) => b.length - a.length)
    .reduce((result, form) => result.split(form).join(REPLACEMENT), text);
}

function formsOf(secret: string): string[] {
  const base64 = Buffer.from(secret, 'utf8').toString('base64');
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    base64,
    base64.replace(/=+$/, ''),
  ].filter(form => form.length >= MIN_SECRET_LENGTH);
}
