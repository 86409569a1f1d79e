import type { IncomingMessage } from 'node:http';
import { unauthorized } from './errors';

/** Who makes a request, as the server knows it. */
export interface UserInfo {
  readonly name: string;
  readonly uid?: string;
  readonly groups: readonly string[];
  readonly extra?: Readonly<Record<string, readonly string[]>>;
}

/** Finds the user of a bearer token. Undefined for an unknown token. */
export type TokenLookup = (token: string) => UserInfo | undefined;

const authenticatedGroup = 'system:authenticated';

export const anonymousUser: UserInfo = {
  name: 'system:anonymous',
  groups: ['system:unauthenticated'],
};

/** Adds the group that every known user is in. */
export function withAuthenticatedGroup(user: UserInfo): UserInfo {
  return user.groups.includes(authenticatedGroup)
    ? user
    : { ...user, groups: [...user.groups, authenticatedGroup] };
}

/** The user of a request. Anonymous without credentials; fails with wrong ones. */
export function authenticate(
  request: IncomingMessage,
  lookup: TokenLookup,
): UserInfo {
  const header = request.headers.authorization?.trim() ?? '';
  const [scheme, token] = header.split(/\s+/);
  if (scheme.toLowerCase() !== 'bearer' || !token) {
    return anonymousUser;
  }
  const user = lookup(token);
  if (!user) {
    throw unauthorized();
  }
  return withAuthenticatedGroup(user);
}
