export interface Config {
  auth?: {
    providers?: {
      /**
       * Sign-in with the identity provider that PaletteAI trusts, per environment.
       */
      paletteai?: {
        [environment: string]: {
          /**
           * URL of the provider's discovery document.
           * @visibility backend
           */
          metadataUrl: string;
          /**
           * @visibility backend
           */
          clientId: string;
          /**
           * @visibility secret
           */
          clientSecret: string;
          /**
           * Callback URL for the provider; the handler of the auth backend by default.
           * @visibility backend
           */
          callbackUrl?: string;
          /**
           * When the provider prompts for sign-in again; "auto" leaves it to the provider.
           * @visibility backend
           */
          prompt?: string;
          /**
           * Scopes in addition to openid, profile and email: "groups" if the provider has such a scope (Dex, Okta,
           * Keycloak), "offline_access" if the provider requires it to renew sessions (Entra ID, Okta). Providers
           * reject scopes that they do not know.
           * @visibility backend
           */
          additionalScopes?: string | string[];
          /**
           * Additional parameters of the authorization request, such as access_type: offline for Google.
           * @visibility backend
           */
          startUrlSearchParams?: { [name: string]: string };
          /**
           * How the portal authenticates to the provider; "client_secret_basic" by default.
           * @visibility backend
           */
          tokenEndpointAuthMethod?: string;
          /**
           * Signature algorithm of the provider's tokens; "RS256" by default.
           * @visibility backend
           */
          tokenSignedResponseAlg?: string;
          /**
           * Maximum duration of a session.
           */
          sessionDuration?: {
            hours?: number;
            minutes?: number;
            seconds?: number;
            milliseconds?: number;
          };
          signIn?: {
            resolvers: Array<
              | {
                  /**
                   * Signs in everyone known to the provider, with the groups of a claim.
                   */
                  resolver: 'groupsClaim';
                  /**
                   * Claim with the groups; "groups" by default.
                   */
                  groupsClaim?: string;
                  /**
                   * Claim that identifies the person uniquely; "email" by default.
                   */
                  userClaim?: string;
                  /**
                   * Whether to accept email addresses that the provider does not declare as verified; only safe if
                   * people cannot choose their own address. false by default.
                   */
                  allowUnverifiedEmail?: boolean;
                  /**
                   * Entity namespace of people; "default" by default. For groups, see paletteai.groups.
                   */
                  userNamespace?: string;
                }
              | {
                  resolver: 'emailMatchingUserEntityProfileEmail';
                  allowedDomains?: string[];
                  dangerouslyAllowSignInWithoutUserInCatalog?: boolean;
                }
              | {
                  resolver: 'emailLocalPartMatchingUserEntityName';
                  allowedDomains?: string[];
                  dangerouslyAllowSignInWithoutUserInCatalog?: boolean;
                }
            >;
          };
        };
      };
    };
  };
}
