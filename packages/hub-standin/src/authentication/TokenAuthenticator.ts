import type { IncomingMessage } from 'node:http';
import { unauthorized } from '../errors';
import {
  anonymousUser,
  withAuthenticatedGroup,
  type UserInfo,
} from './UserInfo';

/** Finds the user of a bearer token; undefined for one that is not known. */
export type TokenLookup = (token: string) => UserInfo | undefined;

/** The user of a request. One without credentials is anonymous, one with wrong ones fails. */
export function authenticate(
  request: IncomingMessage,
  lookup: TokenLookup,
): UserInfo {
  const header = request.headers.authorization?.trim() ?? '';
  if (!header) {
    return anonymousUser;
  }
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
