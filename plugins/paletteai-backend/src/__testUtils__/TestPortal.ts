import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { BackendFeature } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { Sandbox, startSandbox } from '@paletteai/sandbox';
import request from 'supertest';
import paletteaiPlugin from '..';
import { assertDocumented } from './assertDocumented';
import { refOf, userInfoOfDemo } from './people';
import { RecordingAuditor } from './RecordingAuditor';
import { RecordingLogger } from './RecordingLogger';

// A backend and a hub take their time to start on a busy machine.
jest.setTimeout(120_000);

/** Who makes a request: the id of a person in the demo, a plugin, or no one. */
export type Requester = { readonly id: string } | 'service' | 'anonymous';

/** Methods of requests that need not be as documented. */
export const RAW_METHODS = [
  'get',
  'post',
  'put',
  'patch',
  'delete',
  'options',
] as const;

type RawMethod = (typeof RAW_METHODS)[number];

/** An answer of the API that is documented. */
export interface Answer {
  readonly status: number;
  // Tests look into answers of many forms; each was compared with the document.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** The same, with the id of the operation that gave it. */
export interface DocumentedAnswer extends Answer {
  readonly operation: string;
}

interface TestPortalOptions {
  readonly sandbox: Sandbox;
  /** More of the configuration below `paletteai`. */
  readonly paletteai?: JsonObject;
  readonly hubs?: JsonObject;
  readonly features?: BackendFeature[];
}

/** A backend with the plugin, on the hub of a sandbox. */
export class TestPortal {
  readonly auditor: RecordingAuditor;
  readonly logger: RecordingLogger;
  readonly #backend: TestBackend;

  private constructor(
    backend: TestBackend,
    auditor: RecordingAuditor,
    logger: RecordingLogger,
  ) {
    this.#backend = backend;
    this.auditor = auditor;
    this.logger = logger;
  }

  static async start(options: TestPortalOptions): Promise<TestPortal> {
    const { sandbox, hubs, paletteai, features = [] } = options;
    const auditor = RecordingAuditor.create();
    const logger = RecordingLogger.create();
    const backend = await startTestBackend({
      features: [
        paletteaiPlugin,
        userInfoOfDemo(),
        auditor.factory(),
        logger.factory(),
        mockServices.rootConfig.factory({
          data: {
            paletteai: {
              hubs: hubs ?? { main: hubOf(sandbox) },
              egress: { allow: ['127.0.0.1', 'localhost'] },
              integrations: {
                huggingFace: { host: sandbox.urls.huggingFace },
                ngc: {
                  apiHost: sandbox.urls.ngc.api,
                  authenticationHost: sandbox.urls.ngc.authn,
                },
              },
              ...paletteai,
            },
          },
        }),
        ...features,
      ],
    });
    return new TestPortal(backend, auditor, logger);
  }

  get(as: Requester, path: string): Promise<DocumentedAnswer> {
    return this.#send(as, 'get', path);
  }

  post(as: Requester, path: string, body: unknown): Promise<DocumentedAnswer> {
    return this.#send(as, 'post', path, body);
  }

  delete(as: Requester, path: string): Promise<DocumentedAnswer> {
    return this.#send(as, 'delete', path);
  }

  /** Sends a body as is; only the response is checked. */
  async postText(
    as: Requester,
    path: string,
    text: string,
  ): Promise<Answer & { text: string; headers: object }> {
    const response = await request(this.#backend.server)
      .post(`/api/paletteai${path}`)
      .set('Authorization', authorization(as))
      .set('Content-Type', 'application/json')
      .send(text);
    return response;
  }

  /** Sends a request without any checks. */
  async sendRaw(options: {
    readonly as: Requester;
    readonly method: RawMethod;
    /** Below the API, with its query. */
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly text?: string;
  }): Promise<Answer & { text: string; headers: object }> {
    const { as, headers = {}, method, path, text } = options;
    const sent = request(this.#backend.server)
      [method](`/api/paletteai${path}`)
      .set('Authorization', authorization(as))
      .set(headers);
    return text === undefined ? sent : sent.send(text);
  }

  async stop(): Promise<void> {
    await this.#backend.stop();
  }

  async #send(
    as: Requester,
    method: 'get' | 'post' | 'delete',
    path: string,
    body?: unknown,
  ): Promise<DocumentedAnswer> {
    const url = `/api/paletteai${path}`;
    const sent = request(this.#backend.server)
      [method](url)
      .set('Authorization', authorization(as));
    const response = await (body === undefined
      ? sent
      : sent.send(body as object));
    const operation = assertDocumented(method, url, response);
    return { status: response.status, body: response.body, operation };
  }
}

/** The configuration of a hub in a sandbox. */
export function hubOf({ urls, portalToken }: Sandbox): JsonObject {
  return { title: 'Main hub', server: { url: urls.hub, token: portalToken } };
}

export function startHub(): Promise<Sandbox> {
  return startSandbox({ paletteLimits: false });
}

function authorization(as: Requester): string {
  if (as === 'service') {
    return mockCredentials.service.header();
  }
  return as === 'anonymous'
    ? mockCredentials.none.header()
    : mockCredentials.user.header(refOf(as.id));
}
