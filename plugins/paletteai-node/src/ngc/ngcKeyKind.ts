/**
 * Which kind of NVIDIA NGC key a text looks like. Personal and service keys look alike and are
 * distinguished by NGC.
 *
 * @internal
 */
export type NgcKeyKind = 'personalOrService' | 'legacy';

/**
 * Tells the kinds of keys apart by their form, without asking NGC.
 *
 * @internal
 */
export function ngcKeyKind(key: string): NgcKeyKind {
  return key.startsWith('nvapi-') ? 'personalOrService' : 'legacy';
}
