import Provider, { interactionPolicy } from 'oidc-provider';
import type { Configuration, JWK, KoaContextWithOIDC } from 'oidc-provider';
import { IdentityStorage } from './IdentityStorage';
import { IdentityUser } from './IdentityUser';
import {
  isPortalCallback,
  PortalClient,
  portalClientMetadata,
} from './portalClient';
import { ProviderSecrets } from './ProviderSecrets';
import { renderErrorPage } from './renderErrorPage';

const scopes = 'openid profile email groups offline_access';
const hour = 60 * 60;
const fortnight = 14 * 24 * hour;

/** @internal */
export interface ProviderOptions {
  /** Where the provider is reached, with its prefix and without a slash at the end. */
  readonly issuer: string;
  readonly users: readonly IdentityUser[];
  readonly client: PortalClient;
  readonly secrets: ProviderSecrets;
  readonly storage: IdentityStorage;
}

/** An OpenID provider whose tokens name the groups of a user. @internal */
export function createProvider(options: ProviderOptions): Provider {
  const provider = new Provider(options.issuer, configure(options));
  const known = provider.Client.prototype;
  known.redirectUriAllowed = (uri: string) => isPortalCallback(uri);
  return provider;
}

function configure(options: ProviderOptions): Configuration {
  const { issuer, users, client, secrets, storage } = options;
  const prefix = new URL(issuer).pathname;
  return {
    adapter: model => storage.adapterFor(model),
    clients: [portalClientMetadata(client)],
    cookies: { keys: [...secrets.cookieKeys] },
    jwks: {
      keys: [
        {
          ...secrets.signingKey,
          use: 'sig',
          alg: 'RS256',
          kid: 'sandbox',
        } as JWK,
      ],
    },
    scopes: scopes.split(' '),
    claims: {
      openid: ['sub'],
      profile: ['name', 'preferred_username'],
      email: ['email', 'email_verified'],
      groups: ['groups'],
    },
    // Groups belong into the id token too: some clients read nothing else.
    conformIdTokenClaims: false,
    features: {
      devInteractions: { enabled: false },
      revocation: {
        enabled: true,
        allowedPolicy: async (_context, caller, token) =>
          token.clientId === caller.clientId,
      },
    },
    interactions: {
      policy: alwaysAskWho(),
      // The provider doesn't know that it is mounted below a prefix.
      url: (_context, interaction) =>
        `${prefix}/interaction/${interaction.uid}`,
    },
    issueRefreshToken: async (_context, known) =>
      known.grantTypeAllowed('refresh_token'),
    loadExistingGrant: grantEverything,
    findAccount: (_context, sub) => {
      const user = users.find(({ id }) => id === sub);
      return user && { accountId: user.id, claims: () => claimsOf(user) };
    },
    pkce: { required: () => true },
    renderError: (context, error) => {
      context.type = 'html';
      context.body = renderErrorPage(error.error, error.error_description);
    },
    // The portal refreshes when less than three minutes are left, so an hour is calm.
    ttl: {
      AccessToken: hour,
      AuthorizationCode: 600,
      Grant: fortnight,
      IdToken: hour,
      Interaction: hour,
      RefreshToken: fortnight,
      Session: fortnight,
    },
  };
}

/** Every sign-in shows the page, so that another user is one click away. */
function alwaysAskWho() {
  const { base, Check } = interactionPolicy;
  const policy = base();
  policy
    .get('login')
    ?.checks.add(
      new Check('choose_user', 'a user has to be chosen', ({ oidc }) =>
        oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT,
      ),
    );
  return policy;
}

/** There is no consent page: the portal may have all that it asks for. */
async function grantEverything({ oidc }: KoaContextWithOIDC) {
  const { client, session, provider } = oidc;
  if (!client || !session?.accountId) {
    return undefined;
  }
  const id = session.grantIdFor(client.clientId);
  // Signing out of the portal destroys the grant, but the session continues naming it.
  const existing = id === undefined ? undefined : await provider.Grant.find(id);
  const grant =
    existing ??
    new provider.Grant({
      clientId: client.clientId,
      accountId: session.accountId,
    });
  grant.addOIDCScope(scopes);
  await grant.save();
  return grant;
}

function claimsOf(user: IdentityUser) {
  return {
    sub: user.id,
    name: user.name,
    preferred_username: user.id,
    email: user.email,
    email_verified: true,
    groups: [...user.groups],
  };
}
