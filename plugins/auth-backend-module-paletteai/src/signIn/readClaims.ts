import { AuthenticationError } from '@backstage/errors';

type Claims = Readonly<Record<string, unknown>>;

/** What the identity provider says about whoever signs in. */
export interface IdentityClaims {
  /** Claims of the signed id token; empty where a refresh brought none. */
  readonly idToken: Claims;
  readonly userInfo: Claims;
}

/** What {@link readUser} goes by. */
export interface UserOptions {
  /** The claim that names the person; `email` when absent. */
  readonly userClaim?: string;
  /** Whether an address counts that the provider has not verified. */
  readonly allowUnverifiedEmail?: boolean;
}

/**
 * Reads who signs in.
 *
 * @throws AuthenticationError when the claim is absent, when it is an address that the provider does
 * not say it has verified, or when id token and user info are about two people
 */
export function readUser(
  claims: IdentityClaims,
  { userClaim = 'email', allowUnverifiedEmail = false }: UserOptions = {},
): string {
  assertSamePerson(claims);
  const user = claimOf(claims, userClaim);
  if (typeof user !== 'string' || user === '') {
    throw new AuthenticationError(
      `The identity provider sent no "${userClaim}" claim for you. Ask an administrator to add it to the token or to set userClaim to another claim`,
    );
  }
  if (
    userClaim === 'email' &&
    !allowUnverifiedEmail &&
    !isVerified(claims, user)
  ) {
    throw new AuthenticationError(
      'The identity provider has not confirmed that your email address is verified. Verify it there, then sign in again. If the provider never confirms this, ask an administrator to set userClaim to another claim, or to set allowUnverifiedEmail',
    );
  }
  return user;
}

/**
 * Reads the groups of whoever signs in; none when the claim is absent. A single name counts as one
 * group, as API servers read it.
 *
 * @throws AuthenticationError when the claim is not a list of names, since guessing would give or take
 * rights, or when the provider withheld the groups
 */
export function readGroups(
  claims: IdentityClaims,
  claim: string = 'groups',
): string[] {
  const value = claimOf(claims, claim);
  if (value === undefined || value === null) {
    if (isWithheld(claims, claim)) {
      throw new AuthenticationError(
        `The identity provider omitted your groups because there are too many for a token. Ask an administrator to send only groups that are assigned to the portal, or to send roles and set groupsClaim to their claim`,
      );
    }
    return [];
  }
  const groups = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(groups) || !groups.every(isName)) {
    throw new AuthenticationError(
      `The identity provider sent a "${claim}" claim that is not a list of group names. Ask an administrator to set groupsClaim to another claim`,
    );
  }
  return groups;
}

/** The id token is signed, so what it says wins over the user info. */
function claimOf({ idToken, userInfo }: IdentityClaims, name: string): unknown {
  return idToken[name] ?? userInfo[name];
}

function assertSamePerson({ idToken, userInfo }: IdentityClaims): void {
  if (
    idToken.sub !== undefined &&
    userInfo.sub !== undefined &&
    idToken.sub !== userInfo.sub
  ) {
    throw new AuthenticationError(
      'The identity provider sent a token and user information of two different people; sign in again',
    );
  }
}

/** What a source says about an address counts only for the address that this source names. */
function isVerified(
  { idToken, userInfo }: IdentityClaims,
  email: string,
): boolean {
  const says = [idToken, userInfo].find(
    claims => claims.email === email && claims.email_verified !== undefined,
  );
  return says?.email_verified === true;
}

/** How Entra ID, and others after OpenID Connect Core 5.6.2, say that a claim is kept elsewhere. */
function isWithheld({ idToken, userInfo }: IdentityClaims, claim: string) {
  return [idToken, userInfo].some(claims => {
    const elsewhere = claims._claim_names;
    return (
      (typeof elsewhere === 'object' &&
        elsewhere !== null &&
        Object.hasOwn(elsewhere, claim)) ||
      (claim === 'groups' &&
        (claims.hasgroups === true || claims.hasgroups === 'true'))
    );
  });
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
