import type { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import { oidcAuthenticator } from '@backstage/plugin-auth-backend-module-oidc-provider';
import { createOAuthAuthenticator } from '@backstage/plugin-auth-node';

type Initialization = Parameters<typeof oidcAuthenticator.initialize>[0];
type Discovery = ReturnType<typeof oidcAuthenticator.initialize>;

/** Stands in the callback's query for a sign-in that could not leave the portal. */
const UNREACHABLE = 'provider_unreachable';

/** The provider's discovery document, read until that works. */
class RetriedDiscovery {
  readonly #initialization: Initialization;
  readonly #logger: LoggerService;
  #current: Discovery;

  constructor(initialization: Initialization, logger: LoggerService) {
    this.#initialization = initialization;
    this.#logger = logger;
    this.#current = this.#discover();
  }

  get callbackUrl(): string {
    return this.#initialization.callbackUrl;
  }

  /** @throws ServiceUnavailableError when the provider can't be reached now */
  async result(): Promise<Discovery> {
    const first = this.#current;
    if (await succeeds(first)) {
      return first;
    }
    // Whoever comes first starts over; the others wait for the same attempt.
    if (this.#current === first) {
      this.#current = this.#discover();
    }
    const second = this.#current;
    if (await succeeds(second)) {
      return second;
    }
    throw providerUnreachable();
  }

  #discover(): Discovery {
    const discovery = oidcAuthenticator.initialize(this.#initialization);
    discovery.promise.catch(error =>
      this.#logger.warn(
        `The discovery document of the identity provider at ${this.#initialization.config.getString(
          'metadataUrl',
        )} could not be read; the next sign-in tries again`,
        error,
      ),
    );
    return discovery;
  }
}

/**
 * Backstage's OpenID Connect authenticator, except that a failed discovery is tried again.
 *
 * The original reads the provider's discovery document once, when the backend starts, and keeps the
 * failure: a provider that is down at that moment would lock everyone out until the next restart.
 */
export function createPatientOidcAuthenticator(logger: LoggerService) {
  return createOAuthAuthenticator({
    ...oidcAuthenticator,

    initialize(initialization: Initialization) {
      return new RetriedDiscovery(initialization, logger);
    },

    async start(input, discovery) {
      try {
        return await oidcAuthenticator.start(input, await discovery.result());
      } catch (error) {
        if (!(error instanceof ServiceUnavailableError)) {
          throw error;
        }
        // An error here would end up as JSON in the popup. The callback hands it to the sign-in page.
        const url = new URL(discovery.callbackUrl);
        url.searchParams.set('state', input.state);
        url.searchParams.set('error', UNREACHABLE);
        return { url: url.href };
      }
    },

    async authenticate(input, discovery) {
      if (input.req.query.error === UNREACHABLE) {
        throw providerUnreachable();
      }
      return oidcAuthenticator.authenticate(input, await discovery.result());
    },

    async refresh(input, discovery) {
      return oidcAuthenticator.refresh(input, await discovery.result());
    },

    async logout(input, discovery) {
      return oidcAuthenticator.logout?.(input, await discovery.result());
    },
  });
}

function succeeds({ promise }: Discovery): Promise<boolean> {
  return promise.then(
    () => true,
    () => false,
  );
}

function providerUnreachable(): ServiceUnavailableError {
  return new ServiceUnavailableError(
    'The identity provider cannot be reached. Try again in a moment; if it stays like this, an administrator can check auth.providers.paletteai and the log of the backend',
  );
}
