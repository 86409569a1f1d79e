import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import type { PaletteAiRequestOptions } from '@paletteai/backstage-plugin-paletteai-common';
import type { ActionApi } from './ActionApi';

/** On whose behalf a step is run. */
export interface Initiator {
  getInitiatorCredentials(): Promise<BackstageCredentials>;
  readonly signal?: AbortSignal;
}

type Call<T> = (api: ActionApi, options: PaletteAiRequestOptions) => Promise<T>;

/** Calls the API of PaletteAI in someone's name. */
export class PaletteAiCalls {
  readonly #auth: AuthService;
  readonly #api: ActionApi;

  private constructor(auth: AuthService, api: ActionApi) {
    this.#auth = auth;
    this.#api = api;
  }

  static create(auth: AuthService, api: ActionApi): PaletteAiCalls {
    return new PaletteAiCalls(auth, api);
  }

  /** In the name of the person who started the task. Ends to work when their token expires. */
  async asInitiator<T>(initiator: Initiator, call: Call<T>): Promise<T> {
    return this.#call(
      await initiator.getInitiatorCredentials(),
      initiator.signal,
      call,
    );
  }

  /** As the scaffolder itself, which can read everything and write nothing. */
  async asService<T>(
    signal: AbortSignal | undefined,
    call: Call<T>,
  ): Promise<T> {
    return this.#call(
      await this.#auth.getOwnServiceCredentials(),
      signal,
      call,
    );
  }

  async #call<T>(
    onBehalfOf: BackstageCredentials,
    signal: AbortSignal | undefined,
    call: Call<T>,
  ): Promise<T> {
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf,
      targetPluginId: 'paletteai',
    });
    return call(this.#api, { token, signal });
  }
}
