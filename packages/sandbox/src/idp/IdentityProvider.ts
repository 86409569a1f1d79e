import { IncomingMessage, ServerResponse } from 'node:http';
import express from 'express';
import PromiseRouter from 'express-promise-router';
import type Provider from 'oidc-provider';
import { createProvider } from './createProvider';
import { IdentityEntries, IdentityStorage } from './IdentityStorage';
import { IdentityUser } from './IdentityUser';
import { createPortalClient, PortalClient } from './portalClient';
import { createProviderSecrets, ProviderSecrets } from './ProviderSecrets';
import { renderErrorPage } from './renderErrorPage';
import { renderLoginPage } from './renderLoginPage';

/**
 * What outlives a restart; all of it is secret.
 * @public
 */
export interface IdentityProviderState {
  readonly client: PortalClient;
  readonly secrets: ProviderSecrets;
  readonly entries: IdentityEntries;
}

/** @public */
export interface IdentityProviderOptions {
  /** Where the provider is reached, with its prefix and without a slash at the end. */
  readonly issuer: string;
  readonly users: readonly IdentityUser[];
  readonly state?: IdentityProviderState;
}

/**
 * The stand-in for a company's identity provider.
 * @public
 */
export class IdentityProvider {
  /** The portal's credentials. */
  readonly client: PortalClient;
  readonly issuer: string;
  readonly #secrets: ProviderSecrets;
  readonly #storage: IdentityStorage;
  readonly #app: express.Express;

  private constructor(options: IdentityProviderOptions) {
    const { issuer, users, state } = options;
    this.issuer = issuer;
    this.client = state?.client ?? createPortalClient();
    this.#secrets = state?.secrets ?? createProviderSecrets();
    this.#storage = IdentityStorage.create(state?.entries);
    const provider = createProvider({
      issuer,
      users,
      client: this.client,
      secrets: this.#secrets,
      storage: this.#storage,
    });
    this.#app = createApp(provider, users, new URL(issuer).pathname);
  }

  static create(options: IdentityProviderOptions): IdentityProvider {
    return new IdentityProvider(options);
  }

  /** Expects the whole path, with the prefix of the issuer. */
  readonly handle = (
    request: IncomingMessage,
    response: ServerResponse,
  ): void => {
    this.#app(request, response);
  };

  save(): IdentityProviderState {
    return {
      client: this.client,
      secrets: this.#secrets,
      entries: this.#storage.save(),
    };
  }
}

function createApp(
  provider: Provider,
  users: readonly IdentityUser[],
  prefix: string,
): express.Express {
  const pages = PromiseRouter();
  pages.get('/interaction/:uid', async (request, response) => {
    await provider.interactionDetails(request, response);
    response.type('html').send(renderLoginPage(users));
  });
  pages.post(
    '/interaction/:uid',
    express.urlencoded({ extended: false, limit: '10kb' }),
    async (request, response) => {
      const user = users.find(({ id }) => id === request.body?.user);
      if (!user) {
        response
          .status(400)
          .type('html')
          .send(renderErrorPage('unknown_user', 'There is no such user.'));
        return;
      }
      await startSessionAnew(provider, request, response);
      await provider.interactionFinished(request, response, {
        login: { accountId: user.id },
      });
    },
  );
  pages.use(answerFailure);

  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.use(prefix, pages, provider.callback());
  return app;
}

/**
 * Forgets who was signed in before. Otherwise choosing another user would first sign the old one out everywhere.
 */
async function startSessionAnew(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const interaction = await provider.interactionDetails(request, response);
  interaction.session = undefined;
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
  const name = provider.cookieName('session');
  for (const cookie of [name, `${name}.sig`]) {
    response.appendHeader(
      'Set-Cookie',
      `${cookie}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`,
    );
  }
}

/** Express recognizes an error handler by its four parameters. */
function answerFailure(
  _error: unknown,
  _request: express.Request,
  response: express.Response,
  _next: express.NextFunction,
): void {
  response
    .status(400)
    .type('html')
    .send(
      renderErrorPage(
        'interaction_expired',
        'This sign-in is unknown or has expired.',
      ),
    );
}
