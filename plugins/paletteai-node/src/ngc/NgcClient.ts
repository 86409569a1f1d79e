import type { Client } from 'openapi-fetch';
import * as z from 'zod/v4';
import { assertSendableKey } from '../remote/assertSendableKey';
import { createRemoteClient } from '../remote/createRemoteClient';
import { dataOf } from '../remote/dataOf';
import { IntegrationRequestError } from '../remote/IntegrationRequestError';
import { remoteBaseUrl } from '../remote/remoteBaseUrl';
import { RemoteLimits } from '../remote/createRemoteFetch';
import { RemoteEnvironment } from '../remote/RemoteEnvironment';
import { RemoteTls } from '../remote/RemoteTls';
import type { components, paths } from './generated/api';
import { NgcImage, parseNgcImage } from './NgcImage';
import { ngcProfile } from './ngcProfile';

/**
 * Which NVIDIA NGC to talk to, and as whom.
 *
 * @public
 */
export interface NgcConnection {
  /** Personal, service or legacy key. Secret. */
  readonly key: string;
  /** Defaults to api.ngc.nvidia.com. */
  readonly apiHost?: string;
  /** Where legacy keys are exchanged; defaults to authn.nvidia.com. */
  readonly authenticationHost?: string;
  /** Defaults to nvcr.io. */
  readonly registryHost?: string;
  /** How the certificates of the hosts are checked. */
  readonly tls?: RemoteTls;
}

/**
 * Objects of the NGC API. Everything in them may be absent.
 *
 * @public
 */
export type NgcSchemas = components['schemas'];

const callerSchema = z.object({
  type: z.string().nullish(),
  orgName: z.string().nullish(),
});
const PAGE_SIZE = 1_000;
const MAX_PAGES = 20;

/**
 * NVIDIA NGC, as far as keys and NIM images go.
 *
 * @public
 */
export class NgcClient {
  readonly #key: string;
  /** Grows by the tokens that the key is exchanged for. */
  readonly #secrets: string[];
  readonly #api: Client<paths>;
  readonly #authentication: Client<paths>;
  readonly #registry: Client<paths>;

  private constructor(
    key: string,
    secrets: string[],
    connect: (host: string) => Client<paths>,
    hosts: Record<'api' | 'authentication' | 'registry', string>,
  ) {
    this.#key = key;
    this.#secrets = secrets;
    this.#api = connect(hosts.api);
    this.#authentication = connect(hosts.authentication);
    this.#registry = connect(hosts.registry);
  }

  /** @internal */
  static create(
    connection: NgcConnection,
    environment: RemoteEnvironment,
    limits: RemoteLimits = {},
  ): NgcClient {
    const { key, tls = {} } = connection;
    assertSendableKey(key, ngcProfile.title);
    const secrets = [key, basicCredentials(key)];
    return new NgcClient(
      key,
      secrets,
      host =>
        createRemoteClient<paths>(
          remoteBaseUrl(host, ngcProfile.title),
          {},
          {
            profile: ngcProfile,
            environment,
            tls,
            secrets,
            ...limits,
          },
        ),
      {
        api: connection.apiHost ?? 'api.ngc.nvidia.com',
        authentication: connection.authenticationHost ?? 'authn.nvidia.com',
        registry: connection.registryHost ?? 'nvcr.io',
      },
    );
  }

  /** Whose personal or service key it is. Legacy keys are not accepted here. */
  async getCallerInfo(): Promise<NgcSchemas['CallerInfo']> {
    return dataOf(
      this.#api.POST('/v3/keys/get-caller-info', {
        body: { credentials: this.#key },
        bodySerializer: body => new URLSearchParams({ ...body }).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
      ngcProfile,
      callerSchema,
    );
  }

  /** Fails with reason `credentials` if the legacy key is not accepted. */
  async checkLegacyKey(): Promise<void> {
    await dataOf(
      this.#authentication.GET('/token', {
        params: { query: { service: 'ngc' } },
        headers: { authorization: this.#basic() },
      }),
      ngcProfile,
    );
  }

  /** Whether the key may pull an image: does what a pull does, up to the manifest. */
  async checkPull(
    image: string,
  ): Promise<'allowed' | 'denied' | 'notOfferedHere'> {
    const parsed = parseNgcImage(image);
    try {
      const { token } = await dataOf(
        this.#registry.GET('/proxy_auth', {
          params: {
            query: {
              scope: `repository:${parsed.org}/${parsed.team}/${parsed.image}:pull`,
            },
          },
          headers: { authorization: this.#basic() },
        }),
        ngcProfile,
      );
      // For public images a token is given to anyone, so only the manifest tells.
      await this.#readManifest(parsed, token ?? '');
      return 'allowed';
    } catch (error) {
      if (error instanceof IntegrationRequestError) {
        if (error.reason === 'unavailable') {
          return 'notOfferedHere';
        }
        if (['credentials', 'forbidden', 'notFound'].includes(error.reason)) {
          return 'denied';
        }
      }
      throw error;
    }
  }

  /**
   * NIM images of the public catalog.
   *
   * @param search - words that all occur in what an image is called or described as
   */
  async listNims(search = ''): Promise<NgcSchemas['Container'][]> {
    const found = new Map<string, NgcSchemas['Container']>();
    for (let page = 0; page < MAX_PAGES; page += 1) {
      // How words are searched for is not documented, and the catalog is small.
      const query = 'orgName:nim';
      const answer = await dataOf(
        this.#api.GET('/v2/search/catalog/resources/CONTAINER', {
          params: {
            query: { q: JSON.stringify({ query, page, pageSize: PAGE_SIZE }) },
          },
        }),
        ngcProfile,
      );
      const before = found.size;
      for (const group of answer.results ?? []) {
        for (const container of group.resources ?? []) {
          found.set(container.resourceId, container);
        }
      }
      if (found.size === before || page + 1 >= (answer.resultPageTotal ?? 1)) {
        break;
      }
    }
    return [...found.values()].filter(container => mentions(container, search));
  }

  async #readManifest(image: NgcImage, token: string): Promise<void> {
    this.#secrets.push(token);
    await this.#registry.GET('/v2/{org}/{team}/{image}/manifests/{tag}', {
      params: { path: { ...image } },
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.oci.image.index.v1+json',
      },
      parseAs: 'text',
    });
  }

  #basic(): string {
    return `Basic ${basicCredentials(this.#key)}`;
  }
}

function mentions(container: NgcSchemas['Container'], search: string): boolean {
  const { resourceId, name, displayName, description, labels } = container;
  const text = JSON.stringify([
    [resourceId, name, displayName, description],
    labels,
  ]).toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word));
}

/** Every kind of key has the same user name. */
function basicCredentials(key: string): string {
  return Buffer.from(`$oauthtoken:${key}`).toString('base64');
}
