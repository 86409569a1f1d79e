import type { Client } from 'openapi-fetch';
import * as z from 'zod/v4';
import { InputError } from '@backstage/errors';
import { assertSendableKey } from '../remote/assertSendableKey';
import { createRemoteClient } from '../remote/createRemoteClient';
import { dataOf } from '../remote/dataOf';
import { IntegrationRequestError } from '../remote/IntegrationRequestError';
import { remoteBaseUrl } from '../remote/remoteBaseUrl';
import { RemoteLimits } from '../remote/createRemoteFetch';
import { RemoteEnvironment } from '../remote/RemoteEnvironment';
import { RemoteTls } from '../remote/RemoteTls';
import type { components, paths } from './generated/api';
import { huggingFaceProfile } from './huggingFaceProfile';
import { nextCursor } from './nextCursor';

const permissionsSchema = z.array(z.string()).nullish();
const identitySchema = z.object({
  name: z.string().nullish(),
  auth: z
    .object({
      accessToken: z
        .object({
          role: z.string().nullish(),
          fineGrained: z
            .object({
              global: permissionsSchema,
              scoped: z
                .array(z.object({ permissions: permissionsSchema }))
                .nullish(),
              canReadGatedRepos: z.boolean().nullish(),
            })
            .nullish(),
        })
        .nullish(),
    })
    .nullish(),
});

/**
 * Which Hugging Face Hub to talk to, and as whom.
 *
 * @public
 */
export interface HuggingFaceConnection {
  /** Access token; without it only public models are seen. Secret. */
  readonly token?: string;
  /** Defaults to huggingface.co. */
  readonly host?: string;
  /** How the certificate of the host is checked. */
  readonly tls?: RemoteTls;
}

/**
 * Objects of the Hugging Face API. Everything in them may be absent.
 *
 * @public
 */
export type HuggingFaceSchemas = components['schemas'];

/**
 * Options of {@link HuggingFaceClient.listModels}.
 *
 * @public
 */
export interface HuggingFaceModelQuery {
  /** Words in the name of the model. */
  readonly search?: string;
  /** User or organization. */
  readonly author?: string;
  /** Task, for example `text-generation`. */
  readonly pipelineTag?: string;
  /** Only gated models, or only others. */
  readonly gated?: boolean;
  /** Most models to return; 50 without it. */
  readonly limit?: number;
}

/**
 * The Hugging Face Hub, as far as tokens and models go.
 *
 * @public
 */
export class HuggingFaceClient {
  readonly #http: Client<paths>;

  private constructor(http: Client<paths>) {
    this.#http = http;
  }

  /** @internal */
  static create(
    connection: HuggingFaceConnection,
    environment: RemoteEnvironment,
    limits: RemoteLimits = {},
  ): HuggingFaceClient {
    const { host = 'huggingface.co', tls = {}, token } = connection;
    if (token !== undefined) {
      assertSendableKey(token, huggingFaceProfile.title);
    }
    return new HuggingFaceClient(
      createRemoteClient<paths>(
        remoteBaseUrl(host, huggingFaceProfile.title),
        token === undefined ? {} : { authorization: `Bearer ${token}` },
        {
          profile: huggingFaceProfile,
          environment,
          tls,
          secrets: token === undefined ? [] : [token],
          ...limits,
        },
      ),
    );
  }

  /** Whose token it is. Strictly limited by Hugging Face: call it only when a person asks. */
  async whoAmI(): Promise<HuggingFaceSchemas['Identity']> {
    return dataOf(
      this.#http.GET('/api/whoami-v2'),
      huggingFaceProfile,
      identitySchema,
    );
  }

  /** Models in the order in which Hugging Face gives them. */
  async listModels(
    query: HuggingFaceModelQuery = {},
  ): Promise<HuggingFaceSchemas['Model'][]> {
    const limit = query.limit ?? 50;
    const models = new Map<string, HuggingFaceSchemas['Model']>();
    let cursor: string | undefined;
    do {
      const answer = await this.#http.GET('/api/models', {
        params: {
          query: {
            search: query.search,
            author: query.author,
            pipeline_tag: query.pipelineTag,
            gated: query.gated,
            limit: Math.min(limit, 100),
            cursor,
          },
        },
      });
      const before = models.size;
      for (const model of await dataOf(
        Promise.resolve(answer),
        huggingFaceProfile,
      )) {
        models.set(model.id, model);
      }
      cursor =
        models.size === before
          ? undefined
          : nextCursor(answer.response.headers.get('link'));
    } while (cursor && models.size < limit);
    return [...models.values()].slice(0, limit);
  }

  /**
   * What the token may do with a model. Hugging Face does not tell a missing model from a private
   * one.
   */
  async findModel(id: string): Promise<
    | {
        readonly access: 'readable';
        readonly model: HuggingFaceSchemas['Model'];
      }
    | { readonly access: 'gated' | 'absentOrPrivate' }
  > {
    const [owner, name, ...rest] = id.split('/');
    if (!owner || !name || rest.length > 0) {
      throw new InputError(`Use a model ID such as owner/name, not "${id}"`);
    }
    try {
      const model = await dataOf(
        this.#http.GET('/api/models/{owner}/{name}', {
          params: { path: { owner, name } },
        }),
        huggingFaceProfile,
      );
      return { access: 'readable', model };
    } catch (error) {
      if (error instanceof IntegrationRequestError) {
        if (error.reason === 'forbidden') {
          return { access: 'gated' };
        }
        if (['notFound', 'credentials'].includes(error.reason)) {
          return { access: 'absentOrPrivate' };
        }
      }
      throw error;
    }
  }
}
