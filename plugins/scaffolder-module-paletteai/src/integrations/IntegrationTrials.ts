import { createApiRef } from '@backstage/core-plugin-api';
import type {
  IntegrationRequest,
  IntegrationValidationResponse,
  PaletteAiApi,
} from '@paletteai/backstage-plugin-paletteai-common';

type Entered = { apiKey?: string; clientKey?: string };

/**
 * Tries integrations of forms with the keys that were entered. The form
 * validates fields without their secrets, so the field leaves them here, in
 * memory, while it is shown.
 */
export class IntegrationTrials {
  readonly #entered = new Map<string, Entered>();
  readonly #passed = new Map<string, string>();

  private constructor() {}

  static create(): IntegrationTrials {
    return new IntegrationTrials();
  }

  /** Keeps what was entered for the secret of a field; `undefined` forgets it. */
  keep(secret: string, entered: Entered | undefined): void {
    if (entered) {
      this.#entered.set(secret, entered);
    } else {
      this.#entered.delete(secret);
      this.#passed.delete(secret);
    }
  }

  /**
   * Tries an integration with the keys that were entered for it. What passed
   * once is not tried again until something about it changes.
   *
   * @param request - with marks in the place of keys
   * @returns `undefined` when it passed before, or when no key was entered since the field is shown
   */
  async try(
    secret: string,
    request: IntegrationRequest,
    api: PaletteAiApi,
  ): Promise<IntegrationValidationResponse | undefined> {
    const entered = this.#entered.get(secret);
    if (!entered?.apiKey) {
      return undefined;
    }
    const complete = withKeys(request, entered);
    const fingerprint = JSON.stringify(complete);
    if (this.#passed.get(secret) === fingerprint) {
      return undefined;
    }
    const response = await api.validateIntegration(complete);
    if (response.valid) {
      this.#passed.set(secret, fingerprint);
    }
    return response;
  }
}

/** One for the portal. */
export const integrationTrialsApiRef = createApiRef<IntegrationTrials>({
  id: 'plugin.scaffolder.paletteai-integration-trials',
});

function withKeys(request: IntegrationRequest, entered: Entered): object {
  const { apiKey, clientKey } = entered;
  if (request.type !== 'palette' || request.certificates.mode !== 'provide') {
    return { ...request, apiKey };
  }
  const { certificates } = request;
  return {
    ...request,
    apiKey,
    certificates: certificates.clientKey
      ? { ...certificates, clientKey }
      : certificates,
  };
}
