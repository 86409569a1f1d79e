import {
  createSignInResolverFactory,
  type OAuthAuthenticatorResult,
  type SignInInfo,
} from '@backstage/plugin-auth-node';
import type { OidcAuthResult } from '@backstage/plugin-auth-backend-module-oidc-provider';
import type { GroupMapping } from '@paletteai/backstage-plugin-paletteai-common';
import { z } from 'zod/v3';
import { readGroups, readUser, type IdentityClaims } from './readClaims';
import { userEntityRef } from './userEntityRef';

const optionsSchema = z
  .object({
    groupsClaim: z.string().min(1).optional(),
    userClaim: z.string().min(1).optional(),
    allowUnverifiedEmail: z.boolean().optional(),
    userNamespace: z.string().min(1).optional(),
  })
  .optional();

/**
 * Signs everyone in whom the identity provider knows. The person's groups become ownership
 * refs, so that they own what their groups own; neither a User nor a Group entity is needed.
 * It runs again with every refresh of the session, so the groups follow the provider.
 *
 * @param groups - what the portal makes of OIDC groups
 */
export function createGroupsClaim(groups: GroupMapping) {
  return createSignInResolverFactory({
    optionsSchema,
    create(options) {
      return async (
        info: SignInInfo<OAuthAuthenticatorResult<OidcAuthResult>>,
        context,
      ) => {
        const claims = claimsOf(info);
        const sub = userEntityRef(readUser(claims, options), {
          namespace: options?.userNamespace ?? 'default',
          ignoreCase: (options?.userClaim ?? 'email') === 'email',
        });
        const refs = readGroups(claims, options?.groupsClaim).map(group =>
          groups.toRef(group),
        );
        return context.issueToken({
          claims: { sub, ent: [sub, ...new Set(refs)] },
        });
      };
    },
  });
}

function claimsOf(
  info: SignInInfo<OAuthAuthenticatorResult<OidcAuthResult>>,
): IdentityClaims {
  const { tokenset, userinfo } = info.result.fullProfile;
  return {
    idToken: tokenset.id_token ? { ...tokenset.claims() } : {},
    userInfo: { ...userinfo },
  };
}
