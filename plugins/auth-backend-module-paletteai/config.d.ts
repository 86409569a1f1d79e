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
           * Scopes beyond openid, profile and email: "groups" where the provider has such a scope (Dex, Okta,
           * Keycloak), "offline_access" where a session needs it to be renewed (Entra ID, Okta). Providers refuse a
           * sign-in with scopes that they do not know.
           * @visibility backend
           */
          additionalScopes?: string | string[];
          /**
           * Parameters that the provider wants to see when a sign-in starts, such as access_type: offline for Google.
           * @visibility backend
           */
          startUrlSearchParams?: { [name: string]: string };
          /**
           * How the portal proves to the provider who it is; "client_secret_basic" by default.
           * @visibility backend
           */
          tokenEndpointAuthMethod?: string;
          /**
           * The algorithm with which the provider signs its tokens; "RS256" by default.
           * @visibility backend
           */
          tokenSignedResponseAlg?: string;
          /**
           * How long a session lasts at most.
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
                   * Whether to accept an e-mail address that the provider does not say it has verified; only where
                   * nobody can choose their own address. false by default.
                   */
                  allowUnverifiedEmail?: boolean;
                  /**
                   * Entity namespace of people; "default" by default. How groups appear is said in
                   * paletteai.groups.
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
