const MAX_LENGTH = 500;

/** What may be a token, a key or a password: long runs of letters and digits, and values with such a name. */
const SECRETS = [
  /-----BEGIN [\s\S]*?(-----END [^-]*-----|$)/g,
  /\b(?:bearer|basic)\s+\S+/gi,
  /((?:token|secret|passw(?:or)?d|key|credential)\w*["']?\s*[=:]\s*)\S+/gi,
  /[\w+=-]{20,}(?:\.[\w+=-]+)*/g,
];

/** The end of what a plugin said, which tells why it failed, without what may be secret. */
export function wordsForLog(words: string): string {
  return SECRETS.reduce(
    (text, pattern) =>
      text.replace(pattern, (_match, name?: unknown) =>
        typeof name === 'string' && /[=:]\s*$/.test(name)
          ? `${name}[redacted]`
          : '[redacted]',
      ),
    words,
  )
    .trim()
    .slice(-MAX_LENGTH);
}
