import { randomBytes } from 'node:crypto';

/**
 * Someone whom the API server knows, by a token.
 *
 * @public
 */
export interface EnvtestUser {
  name: string;
  /** The groups that the API server adds to `system:authenticated`. */
  groups: string[];
}

/** A user with the token that identifies them. */
export interface TokenUser extends EnvtestUser {
  token: string;
}

/**
 * The user with all permissions; always present.
 *
 * @public
 */
export const administrator: EnvtestUser = {
  name: 'admin',
  groups: ['system:masters'],
};

/**
 * One user for each way to stand to a tenant and its projects.
 *
 * @public
 */
export const defaultUsers: EnvtestUser[] = [
  { name: 'tenant-admin', groups: ['acme-platform-admins'] },
  { name: 'project-admin', groups: ['acme-vision-admins'] },
  { name: 'editor', groups: ['acme-vision-editors'] },
  { name: 'viewer', groups: ['acme-vision-viewers'] },
  { name: 'outsider', groups: ['acme-marketing'] },
];

/** Gives a user a token that no one can guess. */
export function withToken(user: EnvtestUser): TokenUser {
  return { ...user, token: randomBytes(16).toString('hex') };
}
