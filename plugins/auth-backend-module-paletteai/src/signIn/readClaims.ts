import { AuthenticationError } from '@backstage/errors';

/**
 * Reads who signs in.
 * @throws AuthenticationError when the claim is absent, or is an address that was not verified.
 */
export function readUser(
  claims: Readonly<Record<string, unknown>>,
  claim: string = 'email',
): string {
  const user = claims[claim];
  if (typeof user !== 'string' || user === '') {
    throw new AuthenticationError(
      `The identity provider sent no "${claim}" for you; an administrator can add it to what the provider tells the portal, or name another claim as userClaim`,
    );
  }
  if (claim === 'email' && claims.email_verified === false) {
    throw new AuthenticationError(
      'The identity provider has not verified your e-mail address; confirm it there and sign in again',
    );
  }
  return user;
}

/**
 * Reads the groups of whoever signs in; none when the claim is absent.
 * @throws AuthenticationError when the claim is no list of names, since guessing would give or take rights.
 */
export function readGroups(
  claims: Readonly<Record<string, unknown>>,
  claim: string = 'groups',
): string[] {
  const groups = claims[claim] ?? [];
  if (!Array.isArray(groups) || !groups.every(isName)) {
    throw new AuthenticationError(
      `The identity provider sent a "${claim}" that is no list of group names; an administrator can name another claim as groupsClaim`,
    );
  }
  return groups;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
