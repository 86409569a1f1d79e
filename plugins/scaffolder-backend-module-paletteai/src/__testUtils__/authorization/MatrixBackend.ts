import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { createPaletteAiClient } from '@paletteai/backstage-plugin-paletteai-common';
import paletteaiPlugin from '@paletteai/backstage-plugin-paletteai-backend';
import { FakeClock } from '@paletteai/backstage-plugin-paletteai-node/testUtils';
import { MatrixHubs, Target, TestHub } from '@paletteai/sandbox/realHub';
import type { JsonObject } from '@backstage/types';
import type { TemplateAction } from '@backstage/plugin-scaffolder-node';
import { waitForResourceAction } from '../../actions/waitForResourceAction';
import { PaletteAiCalls } from '../../api/PaletteAiCalls';
import { createActions } from '../../createActions';
import { DEFAULT_PAGES_PATH } from '../../report/readPagesPath';
import { WaitPlaces } from '../../wait/WaitPlaces';
import { FakeTask } from '../FakeTask';
import { userInfoOfDemo } from '../userInfoOfDemo';

const WAIT = 'paletteai:resource:wait';

const STATUS_CODES: Readonly<Record<string, number>> = {
  AuthenticationError: 401,
  NotAllowedError: 403,
  NotFoundError: 404,
};

/** The actions as they are registered, and the API that they call, before the hubs of the matrix. */
export class MatrixBackend {
  readonly hubs: MatrixHubs;
  readonly actions: readonly TemplateAction<JsonObject>[];
  readonly #backend: TestBackend;

  private constructor(hubs: MatrixHubs, backend: TestBackend) {
    this.hubs = hubs;
    this.#backend = backend;
    const calls = PaletteAiCalls.create(
      mockServices.auth(),
      createPaletteAiClient({
        discoveryApi: { getBaseUrl: async () => this.#url },
        fetchApi: { fetch },
      }),
    );
    const places = WaitPlaces.create(10);
    this.actions = createActions(calls, places).map(action =>
      action.id === WAIT
        ? // Nobody has the time for its pauses.
          waitForResourceAction(
            calls,
            places,
            DEFAULT_PAGES_PATH,
            FakeClock.create({ jumps: true }),
          )
        : action,
    );
  }

  static async start(
    startMain: () => Promise<TestHub>,
  ): Promise<MatrixBackend> {
    const hubs = await MatrixHubs.start(startMain);
    const { main, other } = hubs;
    const backend = await startTestBackend({
      features: [
        paletteaiPlugin,
        userInfoOfDemo(),
        mockServices.rootConfig.factory({
          data: {
            paletteai: {
              hubs: { main: main.config, other: other.config },
              egress: { allow: ['127.0.0.1', 'localhost'] },
            },
          },
        }),
      ],
    });
    const started = new MatrixBackend(hubs, backend);
    await started.#statusOf('/projects');
    return started;
  }

  /**
   * Runs an action in a task of somebody.
   *
   * @returns the status of HTTP that fits how it ended, and all that the task says
   */
  async run(
    id: string,
    initiator: BackstageCredentials,
    input: JsonObject,
  ): Promise<{ end: number | string; told: string }> {
    const action = this.actions.find(each => each.id === id);
    if (!action) {
      throw new Error(`There is no action ${id}`);
    }
    const task = FakeTask.create({ initiator });
    let end: number | string = 200;
    let message = '';
    try {
      await task.run(action, input);
    } catch (error) {
      const { name } = error as Error;
      message = (error as Error).message;
      // A wait tells how an object is only to those who may see it.
      end = / will not become /.test(message)
        ? 200
        : STATUS_CODES[name] ?? `${name}: ${message}`;
    }
    const told = JSON.stringify([message, task.lines, task.outputs]);
    return { end, told };
  }

  /** A copy of the project of a target, to be deleted. */
  freshProject(target: Target): Promise<Target> {
    return this.hubs.freshProject(
      target,
      async path => (await this.#statusOf(path)) !== 404,
    );
  }

  async stop(): Promise<void> {
    await this.#backend.stop();
    await this.hubs.stop();
  }

  get #url(): string {
    return `http://127.0.0.1:${this.#backend.server.port()}/api/paletteai`;
  }

  async #statusOf(path: string): Promise<number> {
    const { status } = await fetch(`${this.#url}${path}`, {
      headers: { Authorization: mockCredentials.service.header() },
    });
    return status;
  }
}
