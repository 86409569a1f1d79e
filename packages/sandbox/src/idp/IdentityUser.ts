/**
 * Someone who can sign in.
 * @public
 */
export interface IdentityUser {
  /** Stays the same for ever; the subject of tokens. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly groups: readonly string[];
  /** What the login page says of them. */
  readonly description: string;
  /** Under which heading the login page lists them. */
  readonly section: string;
}
