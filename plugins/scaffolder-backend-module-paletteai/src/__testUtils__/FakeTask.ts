import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type {
  ActionContext,
  TemplateAction,
} from '@backstage/plugin-scaffolder-node';
import type { JsonObject, JsonValue } from '@backstage/types';

interface FakeTaskOptions {
  readonly isDryRun?: boolean;
  readonly signal?: AbortSignal;
  /** Whose rights it has; those of some person unless given. */
  readonly initiator?: BackstageCredentials;
  /** Who started it. */
  readonly user?: { readonly ref: string };
}

/** A task of the scaffolder, as far as an action sees it. Can be begun again, as after a restart. */
export class FakeTask {
  readonly checkpoints: Record<string, JsonValue | void> = {};
  readonly outputs: JsonObject = {};
  readonly lines: string[] = [];
  readonly #options: FakeTaskOptions;

  private constructor(options: FakeTaskOptions) {
    this.#options = options;
  }

  static create(options: FakeTaskOptions = {}): FakeTask {
    return new FakeTask(options);
  }

  async run(action: TemplateAction<JsonObject>, input: JsonObject) {
    await action.handler(this.#context(input));
  }

  /** The message with which the action fails. */
  async failure(
    action: TemplateAction<JsonObject>,
    input: JsonObject,
  ): Promise<Error> {
    try {
      await this.run(action, input);
    } catch (error) {
      if (error instanceof Error) {
        return error;
      }
      throw error;
    }
    throw new Error('expected a failure');
  }

  #context(input: JsonObject): ActionContext<JsonObject> {
    const note = (message: string) => {
      this.lines.push(message);
    };
    return {
      ...this.#options,
      input,
      logger: mockServices.logger.mock({ info: note, warn: note, error: note }),
      checkpoint: async ({ key, fn }) => {
        if (!(key in this.checkpoints)) {
          this.checkpoints[key] = JSON.parse(JSON.stringify(await fn()));
        }
        return this.checkpoints[key] as Awaited<ReturnType<typeof fn>>;
      },
      output: (name, value) => {
        this.outputs[name] = value;
      },
      getInitiatorCredentials: async () =>
        this.#options.initiator ?? mockCredentials.user(),
      task: { id: 'task' },
      workspacePath: '',
      createTemporaryDirectory: async () => {
        throw new Error('there are no files');
      },
    };
  }
}
