import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import type { JsonObject } from '@backstage/types';
import paletteaiPlugin from '@paletteai/backstage-plugin-paletteai-backend';
import type { Sandbox } from '@paletteai/sandbox';
import type { Knex } from 'knex';
import { inspect } from 'node:util';
import request from 'supertest';
import { scaffolderModulePaletteai } from '../module';
import { userInfoOfDemo } from './userInfoOfDemo';
import { templateOf, TemplateStep } from './templateOf';

// A backend and a hub take their time to start on a busy machine.
jest.setTimeout(120_000);

/** A run of a template, as it ended. */
export interface FinishedTask {
  readonly id: string;
  readonly status: string;
  readonly log: string;
  readonly output: JsonObject;
}

interface Run {
  readonly as: string;
  readonly steps: TemplateStep[];
  readonly secrets?: Record<string, string>;
  readonly output?: JsonObject;
}

/** A backend with the scaffolder, its PaletteAI actions and the API that they call, on the hub of a sandbox. */
export class ScaffolderPortal {
  readonly #logger: ReturnType<typeof mockServices.rootLogger.mock>;
  readonly #backend: TestBackend;
  readonly #templates: ReturnType<typeof catalogServiceMock.mock>;

  private constructor(
    backend: TestBackend,
    logger: ReturnType<typeof mockServices.rootLogger.mock>,
    templates: ReturnType<typeof catalogServiceMock.mock>,
  ) {
    this.#backend = backend;
    this.#logger = logger;
    this.#templates = templates;
  }

  /** @param knex - database of the scaffolder */
  static async start(sandbox: Sandbox, knex: Knex): Promise<ScaffolderPortal> {
    const logger = mockServices.rootLogger.mock();
    logger.child.mockReturnValue(logger);
    const templates = catalogServiceMock.mock();
    const backend = await startTestBackend({
      features: [
        scaffolderPlugin,
        scaffolderModulePaletteai,
        paletteaiPlugin,
        templates.factory,
        databaseOf(knex),
        userInfoOfDemo(),
        logger.factory,
        mockServices.rootConfig.factory({
          data: {
            paletteai: {
              hubs: {
                main: {
                  title: 'Main hub',
                  server: { url: sandbox.urls.hub, token: sandbox.portalToken },
                },
              },
              egress: { allow: ['127.0.0.1', 'localhost'] },
              integrations: {
                huggingFace: { host: sandbox.urls.huggingFace },
                ngc: {
                  apiHost: sandbox.urls.ngc.api,
                  authenticationHost: sandbox.urls.ngc.authn,
                },
              },
            },
          },
        }),
      ],
    });
    return new ScaffolderPortal(backend, logger, templates);
  }

  /** The log of the backend. */
  get log(): string {
    const { debug, error, info, warn } = this.#logger;
    return [debug, error, info, warn]
      .flatMap(({ mock }) => mock.calls.flat())
      .map(part => inspect(part, { depth: 9 }))
      .join('\n');
  }

  /** Runs a template to its end. */
  async run(run: Run): Promise<FinishedTask> {
    const id = await this.begin(run);
    return this.finish(run.as, id);
  }

  /** Starts a task. */
  async begin({ as, steps, secrets = {}, output }: Run): Promise<string> {
    this.#templates.getEntityByRef.mockImplementation(async ref =>
      String(ref).startsWith('user:') ? undefined : templateOf(steps, output),
    );
    const { body } = await this.#send(as, 'post', '/v2/tasks')
      .send({ templateRef: 'template:default/test', values: {}, secrets })
      .expect(201);
    return body.id;
  }

  /** Waits for the end of a task. */
  async finish(as: string, id: string): Promise<FinishedTask> {
    for (;;) {
      const { body: task } = await this.#send(as, 'get', `/v2/tasks/${id}`);
      if (!['open', 'processing'].includes(task.status)) {
        const { body: events } = await this.#send(
          as,
          'get',
          `/v2/tasks/${id}/events`,
        );
        return {
          id,
          status: task.status,
          log: JSON.stringify(events, undefined, 1),
          output:
            events.find(({ type }: { type: string }) => type === 'completion')
              ?.body.output ?? {},
        };
      }
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }

  /** Waits until the API knows an object of the Project "radiology-imaging". */
  async known(as: string, path: string): Promise<void> {
    const project = '/api/paletteai/hubs/main/projects/radiology-imaging';
    const user = mockCredentials.user.header(`user:default/${as}`);
    for (;;) {
      const { status } = await request(this.#backend.server)
        .get(`${project}/${path}`)
        .set('Authorization', user);
      if (status === 200) {
        return;
      }
    }
  }

  /** Waits until a task has logged a text. */
  async logged(as: string, id: string, what: RegExp): Promise<void> {
    for (;;) {
      const { body } = await this.#send(as, 'get', `/v2/tasks/${id}/events`);
      if (what.test(JSON.stringify(body))) {
        return;
      }
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }

  /** What the scaffolder's dry run answers. */
  async dryRun({ as, steps, secrets = {}, output }: Run) {
    return this.#send(as, 'post', '/v2/dry-run').send({
      template: templateOf(steps, output),
      values: {},
      secrets,
      directoryContents: [],
    });
  }

  async actions(as: string): Promise<{ id: string; description: string }[]> {
    const { body } = await this.#send(as, 'get', '/v2/actions').expect(200);
    return body;
  }

  async stop(): Promise<void> {
    await this.#backend.stop();
  }

  #send(as: string, method: 'get' | 'post', path: string) {
    return request(this.#backend.server)
      [method](`/api/scaffolder${path}`)
      .set('Authorization', mockCredentials.user.header(`user:default/${as}`));
  }
}

function databaseOf(knex: Knex) {
  return createServiceFactory({
    service: coreServices.database,
    deps: {},
    factory: () => mockServices.database({ knex }),
  });
}
